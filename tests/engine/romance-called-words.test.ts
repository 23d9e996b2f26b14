import { attributed } from './attribution/attributed.ts';

// What somebody's words were, told right behind them or in the next sentence.
attributed('cue-after', {
  it: [
    [
      '«Nessuno può permettersi una rottura», è l’opinione di Bruno Alberti, ricercatore.',
      'Nessuno può permettersi una rottura',
      'Bruno Alberti',
      'direct',
    ],
    [
      '«Abbiamo avuto paura»: questa l’ammissione di Tommaso Bella, che ha segnato.',
      'Abbiamo avuto paura',
      'Tommaso Bella',
      'direct',
    ],
    [
      'L’assessore Marco Oliva ha convocato le parti. «La gente aspetta risposte» è l’appello che ha affidato a un video.',
      'La gente aspetta risposte',
      'Marco Oliva',
      'direct',
    ],
    [
      '«Un incidente annunciato», lo chiama il segretario Ivo Sollitto.',
      'Un incidente annunciato',
      'Ivo Sollitto',
      'partial',
    ],
    ['«Una follia», la definisce il sindaco Ivo Sollitto.', 'Una follia', 'Ivo Sollitto', 'partial'],
    // A verb of no list, behind the marks and before a name that a noun describes.
    ['«Si vince con la testa», predica il massaggiatore Ivo Belli.', 'Si vince con la testa', 'Ivo Belli', 'direct'],
  ],
  es: [
    [
      '«Nadie puede permitirse una ruptura», es la opinión de Bruno Alberti, investigador.',
      'Nadie puede permitirse una ruptura',
      'Bruno Alberti',
      'direct',
    ],
  ],
  pt: [
    [
      '“Ninguém pode dar-se ao luxo de uma rutura”, é a opinião de Bruno Alberti, investigador.',
      'Ninguém pode dar-se ao luxo de uma rutura',
      'Bruno Alberti',
      'direct',
    ],
  ],
});

attributed('taken-up', {
  it: [
    [
      '«Torneremo presto». Con questa frase Ivo Sollitto ha salutato il pubblico.',
      'Torneremo presto',
      'Ivo Sollitto',
      'direct',
    ],
  ],
  es: [
    [
      '«Un hombre que arruinó la empresa». Con estas palabras, la fiscal Lía Soto cerró su alegato.',
      'Un hombre que arruinó la empresa',
      'Lía Soto',
      'direct',
    ],
  ],
  pt: [
    [
      '“Um homem que arruinou a empresa”. Com estas palavras, a procuradora Lia Soares encerrou a acusação.',
      'Um homem que arruinou a empresa',
      'Lia Soares',
      'direct',
    ],
  ],
});

attributed('colon', {
  it: [
    [
      'Sull’altra panchina Lia Sarpi, unica donna in lega, ha fatto festa: «Siamo stati bravi».',
      'Siamo stati bravi',
      'Lia Sarpi',
      'direct',
    ],
  ],
});

// In a headline an article and a noun for somebody or an institution are enough before the colon.
attributed('name-colon', {
  it: [
    [
      '# Musei chiusi lunedì, l’azienda: «Assicurate le visite»\n\nI pendolari protestano.',
      'Assicurate le visite',
      'l’azienda',
      'partial',
    ],
  ],
});
