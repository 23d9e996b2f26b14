import { attributed } from './attribution/attributed.ts';

attributed('according-to', {
  it: [
    // With marked words in the sentence « per Nome » is a view; brackets behind a source tell of it.
    [
      'Per Lia Sarpi (Nuova Intesa) la giunta «non ha più una maggioranza».',
      'non ha più una maggioranza',
      'Lia Sarpi',
      'partial',
    ],
    // Behind a colon or a semicolon a statement opens.
    [
      'Gli avvocati contestano la perizia: a loro avviso il tecnico ha sbagliato i conti.',
      'il tecnico ha sbagliato i conti',
      'Gli avvocati',
      'indirect',
    ],
  ],
  es: [['Para la politóloga Lía Soto la jerarquía es «engañosa».', 'engañosa', 'Lía Soto', 'partial']],
});

attributed('infinitive', {
  it: [
    ['Greta, la più giovane, gli ha confidato di voler restare.', 'voler restare', 'Greta', 'indirect'],
    [
      'Il sindaco Ivo Sollitto si è limitato a dire di voler riconvocare gli alleati.',
      'voler riconvocare gli alleati',
      'Ivo Sollitto',
      'indirect',
    ],
    [
      'Ivo Sollitto imputa ai sindacati di aver lasciato il tavolo.',
      'aver lasciato il tavolo',
      'Ivo Sollitto',
      'indirect',
    ],
    [
      'Tra i firmatari c’è Tarcisio Abate, il quale teme di dover chiudere entro l’anno.',
      'dover chiudere entro l’anno',
      'Tarcisio Abate',
      'indirect',
    ],
  ],
});

attributed('floating-run', {
  it: [
    // Behind a question of the journalist's own, whoever spoke in the paragraph before answers.
    [
      'La padrona, Lia Sarpi, lavora da sola. «Qui si lavora ancora a mano», racconta.\n\nVendere non le è mai passato per la testa? «Ogni lunedì. Il martedì mi passa».',
      'Ogni lunedì. Il martedì mi passa',
      'Lia Sarpi',
      'direct',
    ],
  ],
});

attributed('cue-before', {
  it: [
    // « per cui » right before a verb tells what somebody is asked for.
    [
      'La procuratrice Lia Sarpi ha parlato di «un sistema», nel quale il direttore Piero Lanza, per cui sono stati chiesti tre anni, sarebbe stato «il braccio».',
      'un sistema',
      'Lia Sarpi',
      'partial',
    ],
  ],
});
