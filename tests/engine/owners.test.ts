import { attributed } from './attribution/attributed.ts';

// « fille d'un cheminot et d'une couturière »: whose child somebody is says something of them; « elle » is never the mother.
attributed('cue-after', {
  fr: [
    [
      'Née en 1936, Anne Morel chante depuis toujours. Fille d’un cheminot et d’une couturière, elle débute en 1958. « On m’a dit folle », raconte-t-elle.',
      'On m’a dit folle',
      'Anne Morel',
      'direct',
    ],
    [
      '# Adieu à Anne Morel\n\nAnne Morel s’est éteinte jeudi.\n\nNée en 1936, fille d’un cheminot et d’une couturière slovène, elle débute en 1958. « On m’a dit folle », raconta-t-elle.',
      'On m’a dit folle',
      'Anne Morel',
      'direct',
    ],
    [
      'La police a arrêté une couturière. « On me dit folle », raconte-t-elle.',
      'On me dit folle',
      'une couturière',
      'direct',
    ],
  ],
});
