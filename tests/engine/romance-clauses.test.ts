import { attributed } from './attribution/attributed.ts';

// What Spanish, Italian and Portuguese verbs report, and where it begins.
attributed('infinitive', {
  es: [
    // The negation belongs to what is promised or said.
    ['Rosa Cárdenas prometió no abandonar a nadie.', 'no abandonar a nadie', 'Rosa Cárdenas', 'indirect'],
    ['El gremio reconoció no tener planos.', 'no tener planos', 'El gremio', 'indirect'],
    // Whoever it is said of ends before the infinitive.
    ['El gremio acusó a la empresa de mentir a los pescadores.', 'mentir a los pescadores', 'El gremio', 'indirect'],
    ['El gremio se comprometió a cuidar el dique.', 'cuidar el dique', 'El gremio', 'indirect'],
  ],
  it: [
    ['Il sindacato ha chiesto al governo di riaprire il ponte.', 'riaprire il ponte', 'Il sindacato', 'indirect'],
    ['La cooperativa si è impegnata a curare la diga.', 'curare la diga', 'La cooperativa', 'indirect'],
  ],
  pt: [
    ['A cooperativa prometeu não abandonar ninguém.', 'não abandonar ninguém', 'A cooperativa', 'indirect'],
    ['A cooperativa comprometeu-se a cuidar do cais.', 'cuidar do cais', 'A cooperativa', 'indirect'],
  ],
});

attributed('that-clause', {
  es: [
    // A preposition that joins a clause of its own.
    ['Según explicó la alcaldesa, el dique aguanta.', 'el dique aguanta', 'la alcaldesa', 'indirect'],
    ['Según relata la farera, el dique aguanta.', 'el dique aguanta', 'la farera', 'indirect'],
    ['El gremio se mostró convencido de que el dique aguanta.', 'el dique aguanta', 'El gremio', 'indirect'],
    ['El gremio hizo hincapié en que el dique aguanta.', 'el dique aguanta', 'El gremio', 'indirect'],
    ['El gremio dio a conocer que el dique aguanta.', 'el dique aguanta', 'El gremio', 'indirect'],
  ],
  it: [
    ['Il sindacato si è detto convinto che il ponte tiene.', 'il ponte tiene', 'Il sindacato', 'indirect'],
    ['Il sindacato è convinto che il ponte tiene.', 'il ponte tiene', 'Il sindacato', 'indirect'],
    ['Il sindacato ha ribadito più volte che il ponte tiene.', 'il ponte tiene', 'Il sindacato', 'indirect'],
  ],
  pt: [
    ['Segundo explicou a faroleira, o cais cede.', 'o cais cede', 'a faroleira', 'indirect'],
    ['A cooperativa mostrou-se convencida de que o cais cede.', 'o cais cede', 'A cooperativa', 'indirect'],
    ['A cooperativa garantiu nesta segunda-feira que o cais cede.', 'o cais cede', 'A cooperativa', 'indirect'],
  ],
});

attributed('parataxis', {
  es: [
    ['El dique aguanta, según explicó la alcaldesa, Rosa Cárdenas.', 'El dique aguanta', 'Rosa Cárdenas', 'indirect'],
  ],
  pt: [['O cais cede, segundo explicou a faroleira.', 'O cais cede', 'a faroleira', 'indirect']],
});

attributed('according-to', {
  it: [
    // A determiner right behind a noun begins another phrase.
    ['Secondo il sindacato il ponte ha tenuto.', 'il ponte ha tenuto', 'il sindacato', 'indirect'],
  ],
});
