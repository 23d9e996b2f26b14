import { attributed } from './attribution/attributed.ts';

// Translations leave standing how people are addressed in another language.

attributed('cue-after', {
  fr: [
    ['« Vous verrez », a dit Mrs. Oona Whit.', 'Vous verrez', 'Oona Whit', 'direct'],
    ['Jens Tamm est venu. « On reste », affirme Herr Tamm.', 'On reste', 'Jens Tamm', 'direct'],
    // Whoever belongs to an institution is not called after it.
    ['« Nous restons ici », a dit Annek Vosloo du Centre régional.', 'Nous restons ici', 'Annek Vosloo', 'direct'],
  ],
  en: [['“We stay here,” said Monsieur Jean Tellier.', 'We stay here', 'Jean Tellier', 'direct']],
  de: [
    ['„Wir bleiben hier“, sagte Mr. Tom Wells.', 'Wir bleiben hier', 'Tom Wells', 'direct'],
    // Ships bear such letters.
    ['„Wir bleiben hier“, sagte der Kapitän der MS Europa.', 'Wir bleiben hier', 'der Kapitän der MS Europa', 'direct'],
  ],
  es: [
    ['"Nos quedamos aquí", dijo Mrs. Oona Whit.', 'Nos quedamos aquí', 'Oona Whit', 'direct'],
    ['"Nos quedamos aquí", dijo Annek Vosloo del Centro Regional.', 'Nos quedamos aquí', 'Annek Vosloo', 'direct'],
  ],
  it: [
    ['«Restiamo qui», ha spiegato Monsieur Jean Tellier.', 'Restiamo qui', 'Jean Tellier', 'direct'],
    ['«Restiamo qui», ha detto Annek Vosloo del Centro Regionale.', 'Restiamo qui', 'Annek Vosloo', 'direct'],
  ],
  pt: [['"Ficamos aqui", explicou Herr Jens Tamm.', 'Ficamos aqui', 'Jens Tamm', 'direct']],
});
