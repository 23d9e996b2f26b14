import { attributed } from './attributed.ts';

attributed('parataxis', {
  fr: [
    [
      'La digue a tenu toute la nuit, affirme Paul Tessier.',
      'La digue a tenu toute la nuit',
      'Paul Tessier',
      'indirect',
    ],
    [
      'La digue a tenu toute la nuit, a expliqué à l’AFP Paul Tessier.',
      'La digue a tenu toute la nuit',
      'Paul Tessier',
      'indirect',
    ],
    ['Jeanne Oriol a vu Paul Tessier. La digue a tenu, assure-t-elle.', 'La digue a tenu', 'Jeanne Oriol', 'indirect'],
    ['Jeanne Oriol a vu Paul Tessier. La digue a tenu, assure-t-il.', 'La digue a tenu', 'Paul Tessier', 'indirect'],
    [
      'La digue a tenu toute la nuit, comme le précise Paul Tessier.',
      'La digue a tenu toute la nuit',
      'Paul Tessier',
      'indirect',
    ],
    [
      'La digue est « un colosse », a dit à Jeanne Oriol son adjoint Paul Tessier.',
      'un colosse',
      'Paul Tessier',
      'partial',
      'cue-after',
    ],
    ['La digue a été mal bâtie, précise le rapport.', 'La digue a été mal bâtie', 'le rapport', 'indirect'],
    [
      'Le quai sera fermé tout l’hiver, ont annoncé les autorités.',
      'Le quai sera fermé tout l’hiver',
      'les autorités',
      'indirect',
    ],
  ],
  en: [
    [
      'The quay stayed open, Tom Birkett said, until the wall broke.',
      'The quay stayed open, Tom Birkett said, until the wall broke',
      'Tom Birkett',
      'indirect',
    ],
    ['The wall held all night, said Tom Birkett.', 'The wall held all night', 'Tom Birkett', 'indirect'],
    ['The wall held all night, Tom Birkett said.', 'The wall held all night', 'Tom Birkett', 'indirect'],
    ['The wall held all night, Tom Birkett told Ellen Marsh.', 'The wall held all night', 'Tom Birkett', 'indirect'],
    ['Ellen Marsh saw Tom Birkett. The wall has held, she said.', 'The wall has held', 'Ellen Marsh', 'indirect'],
    ['The wall has held, as Tom Birkett put it.', 'The wall has held', 'Tom Birkett', 'indirect'],
    ['The wall was badly built, the report says.', 'The wall was badly built', 'the report', 'indirect'],
  ],
});
