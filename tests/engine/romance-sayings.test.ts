import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// A noun for what is said holds a content of its own.
attributed('that-clause', {
  es: [
    ['La directora reiteró su acusación de que el dique cede.', 'el dique cede', 'La directora', 'indirect'],
    ['Rosa Cárdenas expresó su confianza en que el dique aguante.', 'el dique aguante', 'Rosa Cárdenas', 'indirect'],
    ['El concejal mantiene la tesis según la cual el dique cede.', 'el dique cede', 'El concejal', 'indirect'],
    // Reported questions.
    ['Los vecinos se preguntan cuándo abrirá el dique.', 'cuándo abrirá el dique', 'Los vecinos', 'indirect'],
    ['Los vecinos se preguntan por qué se cerró el dique.', 'por qué se cerró el dique', 'Los vecinos', 'indirect'],
  ],
  it: [
    ['La direttrice ha espresso il timore che il ponte ceda.', 'il ponte ceda', 'La direttrice', 'indirect'],
    ['La direttrice ha rilanciato l’accusa secondo cui il ponte cede.', 'il ponte cede', 'La direttrice', 'indirect'],
    ['I residenti si chiedono quanti ponti chiuderanno.', 'quanti ponti chiuderanno', 'I residenti', 'indirect'],
  ],
  pt: [
    ['O autarca manifestou o receio de que o cais ceda.', 'o cais ceda', 'O autarca', 'indirect'],
    ['Os moradores perguntam onde está o dinheiro.', 'onde está o dinheiro', 'Os moradores', 'indirect'],
  ],
});

attributed('infinitive', {
  es: [['El técnico manifestó su deseo de seguir otro año.', 'seguir otro año', 'El técnico', 'indirect']],
  pt: [['A ministra reafirmou a promessa de baixar as taxas.', 'baixar as taxas', 'A ministra', 'indirect']],
});

function nothing(language: 'es' | 'it' | 'pt') {
  return ([text]: readonly [text: string]) =>
    expect(analyse(articleOf(text, language)).quotations.map((q) => q.exact)).toEqual([]);
}

table<readonly [text: string]>('nouns and questions whose content nobody says, in Spanish', nothing('es'), {
  right: [
    ['La acusación de que el dique cede ha causado revuelo.'],
    ['El concejal defendió la propuesta que presentó el lunes.'],
    ['El equipo perdió la esperanza de ganar la liga.'],
    ['El joven tenía la intención de irse del pueblo.'],
    ['El portavoz no aclaró cuánto costará el dique.'],
  ],
});

table<readonly [text: string]>('nouns and relatives whose content nobody says, in Italian', nothing('it'), {
  right: [
    ['Il sindaco ha ribadito le accuse che aveva lanciato lunedì.'],
    ['L’azienda accusa chi ha firmato il contratto.'],
    ['Bruni ha attaccato chi ha votato contro.'],
  ],
});

// Behind marked words a verb whose object is the saying.
attributed('cue-after', {
  es: [
    ['«El dique no aguanta más», se limitó a decir el tesorero.', 'El dique no aguanta más', 'el tesorero', 'direct'],
    ['«El dique no aguanta más», quiso subrayar la alcaldesa.', 'El dique no aguanta más', 'la alcaldesa', 'direct'],
    [
      '«El dique no aguanta más», sigue defendiendo Rosa Cárdenas.',
      'El dique no aguanta más',
      'Rosa Cárdenas',
      'direct',
    ],
  ],
  it: [
    [
      '«Il ponte non regge più», si è limitato a dire il tesoriere.',
      'Il ponte non regge più',
      'il tesoriere',
      'direct',
    ],
    ['«Il ponte non regge più», continua a ripetere Rosa Penna.', 'Il ponte non regge più', 'Rosa Penna', 'direct'],
    ['«Il ponte non regge più», le fa eco Rosa Penna.', 'Il ponte non regge più', 'Rosa Penna', 'direct'],
    ['«Il ponte non regge più», taglia corto il sindaco.', 'Il ponte non regge più', 'il sindaco', 'direct'],
  ],
  pt: [
    [
      '«O cais não aguenta mais», limitou-se a dizer o tesoureiro.',
      'O cais não aguenta mais',
      'o tesoureiro',
      'direct',
    ],
    [
      '«O cais não aguenta mais», fez questão de sublinhar a autarca.',
      'O cais não aguenta mais',
      'a autarca',
      'direct',
    ],
  ],
  fr: [
    [
      '« La digue ne tient plus », s’est contenté de dire le trésorier.',
      'La digue ne tient plus',
      'le trésorier',
      'direct',
    ],
  ],
});

// The sentence behind says whose words they were.
attributed('taken-up', {
  es: [
    ['«El dique no aguanta más». Palabra de Rosa Cárdenas.', 'El dique no aguanta más', 'Rosa Cárdenas', 'direct'],
    [
      '«El dique no aguanta más». Quien lo dice es Rosa Cárdenas, edil.',
      'El dique no aguanta más',
      'Rosa Cárdenas',
      'direct',
    ],
    ['«El dique no aguanta más». Quien habla es Rosa Cárdenas.', 'El dique no aguanta más', 'Rosa Cárdenas', 'direct'],
  ],
  it: [
    ['«Il ponte non regge più». Parola di Rosa Penna.', 'Il ponte non regge più', 'Rosa Penna', 'direct'],
    ['«Il ponte non regge più». A parlare è Rosa Penna.', 'Il ponte non regge più', 'Rosa Penna', 'direct'],
  ],
  pt: [
    ['«O cais não aguenta mais». A frase é de Ivo Queirós.', 'O cais não aguenta mais', 'Ivo Queirós', 'direct'],
    [
      '«O cais não aguenta mais». Quem o diz é Ivo Queirós, autarca.',
      'O cais não aguenta mais',
      'Ivo Queirós',
      'direct',
    ],
  ],
});

attributed('according-to', {
  it: [
    ['«Il ponte non regge più»: così la consigliera Rosa Penna.', 'Il ponte non regge più', 'Rosa Penna', 'direct'],
    ['Così il sindaco: «Il ponte non regge più».', 'Il ponte non regge più', 'il sindaco', 'direct'],
    [
      '«Il ponte non regge più»: l’annuncio del sindaco Paolo Rossini.',
      'Il ponte non regge più',
      'Paolo Rossini',
      'direct',
    ],
  ],
});

// A phrase before the colon that has no subject which can speak.
attributed('colon', {
  es: [
    ['El lamento de Rosa Cárdenas: «El dique no aguanta más».', 'El dique no aguanta más', 'Rosa Cárdenas', 'direct'],
    ['Más tajante fue Rosa Cárdenas: «El dique no aguanta más».', 'El dique no aguanta más', 'Rosa Cárdenas', 'direct'],
    [
      'Para Rosa Cárdenas la clave es otra: «El dique no aguanta más».',
      'El dique no aguanta más',
      'Rosa Cárdenas',
      'direct',
    ],
    [
      'A Rosa Cárdenas no le salen las cuentas: «El dique no aguanta más».',
      'El dique no aguanta más',
      'Rosa Cárdenas',
      'direct',
    ],
  ],
  it: [['Lo sfogo di Paolo Rossini: «Il ponte non regge più».', 'Il ponte non regge più', 'Paolo Rossini', 'direct']],
  pt: [
    [
      'Já para Rosa Prado o problema é outro: «O cais não aguenta mais».',
      'O cais não aguenta mais',
      'Rosa Prado',
      'direct',
    ],
  ],
});

attributed('name-colon', {
  it: [
    [
      'Maltempo, il sindaco Paolo Rossini: «Il ponte non regge più»',
      'Il ponte non regge più',
      'Paolo Rossini',
      'direct',
    ],
  ],
});

attributed('cue-before', {
  es: [
    [
      'Menos optimista se muestra la edil Rosa Cárdenas: «El dique no aguanta más».',
      'El dique no aguanta más',
      'Rosa Cárdenas',
      'direct',
    ],
  ],
});

// A second surname behind a particle.
attributed('that-clause', {
  es: [
    [
      'Anselmo Ruipérez de la Fuente dijo que el dique cede.',
      'el dique cede',
      'Anselmo Ruipérez de la Fuente',
      'indirect',
    ],
    ['Luis Prieto de la Guardia Civil dijo que el dique cede.', 'el dique cede', 'Luis Prieto', 'indirect'],
  ],
  pt: [
    [
      'Antônio Carlos dos Santos Filho disse que o cais cede.',
      'o cais cede',
      'Antônio Carlos dos Santos Filho',
      'indirect',
    ],
    ['Rosa da Graça e Silva disse que o cais cede.', 'o cais cede', 'Rosa da Graça e Silva', 'indirect'],
    ['João Silva da GNR disse que o cais cede.', 'o cais cede', 'João Silva', 'indirect'],
  ],
});

// Who calls something so stands behind the passive, right behind the marked words, or is led to by a noun for what was said.
attributed('cue-before', {
  es: [['El pacto fue calificado de «vergüenza» por Rosa Cárdenas.', 'vergüenza', 'Rosa Cárdenas', 'partial']],
  it: [['Il patto è stato definito «una vergogna» da Rosa Penna.', 'una vergogna', 'Rosa Penna', 'partial']],
  pt: [['O pacto foi classificado como «uma vergonha» por Rosa Prado.', 'uma vergonha', 'Rosa Prado', 'partial']],
  fr: [['Le pacte a été qualifié de « honte » par Rosa Penne.', 'honte', 'Rosa Penne', 'partial']],
});

attributed('according-to', {
  es: [
    ['El pacto, «una vergüenza» según Rosa Cárdenas, se firmó ayer.', 'una vergüenza', 'Rosa Cárdenas', 'partial'],
    ['El pacto es «una vergüenza» para Rosa Cárdenas.', 'una vergüenza', 'Rosa Cárdenas', 'partial'],
    ['Según palabras de Rosa Cárdenas, «el dique no aguanta».', 'el dique no aguanta', 'Rosa Cárdenas', 'partial'],
  ],
  fr: [
    [
      'Le pacte, « une honte » selon Rosa Penne, « un progrès » selon Paul Tessier, a été signé.',
      'un progrès',
      'Paul Tessier',
      'partial',
    ],
  ],
});

attributed('taken-up', {
  es: [
    ['«El dique no aguanta más». Así se expresó Rosa Cárdenas.', 'El dique no aguanta más', 'Rosa Cárdenas', 'direct'],
  ],
});

attributed('that-clause', {
  es: [
    [
      'Rosa Cárdenas aseguró que no parará, a la vez que recordó que el dique cede.',
      'no parará',
      'Rosa Cárdenas',
      'indirect',
    ],
    [
      'Rosa Cárdenas aseguró que no parará, a la vez que recordó que el dique cede.',
      'el dique cede',
      'Rosa Cárdenas',
      'indirect',
    ],
  ],
});
