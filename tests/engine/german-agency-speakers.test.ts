import { attributed } from './attribution/attributed.ts';

// Short items of agencies: who speaks for whom.
attributed('that-clause', {
  de: [
    // The name is that of whom somebody speaks for, or belongs to, where what that person is stands before it.
    [
      'Ein Sprecher von Minister Tim Rast sagte, die Länder stützten den Plan.',
      'die Länder stützten den Plan',
      'Ein Sprecher von Minister Tim Rast',
      'indirect',
    ],
    [
      'Ein Sprecher des Ministers Tim Rast sagte, die Länder stützten den Plan.',
      'die Länder stützten den Plan',
      'Ein Sprecher des Ministers Tim Rast',
      'indirect',
    ],
    [
      'Ein Sprecher von Estlands Regierungschef Tim Rast sagte, die Länder stützten den Plan.',
      'die Länder stützten den Plan',
      'Ein Sprecher von Estlands Regierungschef Tim Rast',
      'indirect',
    ],
    [
      'Der Bruder der Zeugin Nele Auer sagte, der Plan sei gut.',
      'der Plan sei gut',
      'Der Bruder der Zeugin Nele Auer',
      'indirect',
    ],
    [
      'Der Sprecher der Präsidentin Nele Auer, Tim Rast, sagte, der Plan sei gut.',
      'der Plan sei gut',
      'Tim Rast',
      'indirect',
    ],
    // Behind an institution or several people it is that of whoever speaks.
    ['Der Chef der Partei Tim Rast sagte, der Plan sei gut.', 'der Plan sei gut', 'Tim Rast', 'indirect'],
    ['Der Vorsitzende der Ärzte Tim Rast sagte, der Plan sei gut.', 'der Plan sei gut', 'Tim Rast', 'indirect'],
  ],
});

attributed('according-to', {
  de: [['Nach Angaben von Minister Tim Rast ist der Plan gut.', 'ist der Plan gut', 'Minister Tim Rast', 'indirect']],
});

attributed('cue-after', {
  de: [
    [
      '„Der Plan ist gut“, sagte ein Sprecher der Ministerin Nele Auer.',
      'Der Plan ist gut',
      'ein Sprecher der Ministerin Nele Auer',
      'direct',
    ],
    // Several need no article, whatever is said of them.
    [
      '„So etwas gab es noch nie“, erklären altgediente Beamte, hörbar entsetzt.',
      'So etwas gab es noch nie',
      'altgediente Beamte',
      'direct',
    ],
    [
      '„So etwas gab es noch nie“, sagten langjährige Mitarbeiter der Firma am Montag.',
      'So etwas gab es noch nie',
      'langjährige Mitarbeiter der Firma',
      'direct',
    ],
  ],
});

attributed('parataxis', {
  de: [
    [
      'Derlei habe es noch nie gegeben, sagen altgediente Beamte.',
      'Derlei habe es noch nie gegeben',
      'altgediente Beamte',
      'indirect',
    ],
  ],
});
