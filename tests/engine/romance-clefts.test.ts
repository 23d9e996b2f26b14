import { attributed } from './attribution/attributed.ts';

// Whoever a cleft sentence brings out says the marked words beside it.
attributed('cue-before', {
  it: [
    [
      'A lanciare l’allarme è Rita Sarpi, che dirige il reparto: «Qui mancano i letti».',
      'Qui mancano i letti',
      'Rita Sarpi',
      'direct',
    ],
    [
      'È il presidente Pio Sarpi a lanciare l’allarme: «Qui mancano i letti».',
      'Qui mancano i letti',
      'Pio Sarpi',
      'direct',
    ],
    // The passive of a verb that evaluates, with who does before the words.
    ['L’uomo viene descritto dai vicini come «una persona mite».', 'una persona mite', 'vicini', 'partial'],
  ],
  pt: [
    [
      'A frase é de Pio Tavira: “Faltam médicos em todo o país”.',
      'Faltam médicos em todo o país',
      'Pio Tavira',
      'direct',
    ],
    ['O homem foi descrito pelos vizinhos como “uma pessoa calma”.', 'uma pessoa calma', 'vizinhos', 'partial'],
  ],
});

attributed('cue-after', {
  it: [
    ['«Qui mancano i letti»: lo ha detto il presidente Pio Sarpi.', 'Qui mancano i letti', 'Pio Sarpi', 'direct'],
    ['«Qui mancano i letti»: a dirlo è Pio Sarpi, primario.', 'Qui mancano i letti', 'Pio Sarpi', 'direct'],
    // What worries nobody says.
    [
      'A preoccupare è il livello del fiume: «Qui mancano i letti», dice Pio Sarpi.',
      'Qui mancano i letti',
      'Pio Sarpi',
      'direct',
    ],
  ],
  // Letters that stand for an institution have their article, which elsewhere leads to whom it is told.
  pt: [
    ['“Duas pessoas foram detidas”, informou a GNT.', 'Duas pessoas foram detidas', 'GNT', 'direct'],
    ['“Duas pessoas foram detidas”, disse à GNT o vizinho.', 'Duas pessoas foram detidas', 'o vizinho', 'direct'],
  ],
});

attributed('taken-up', {
  pt: [
    [
      '“Faltam médicos em todo o país”. A afirmação é de Pio Tavira.',
      'Faltam médicos em todo o país',
      'Pio Tavira',
      'direct',
    ],
  ],
});

attributed('infinitive', {
  it: [['Ugo Sarpi chiede alla Regione di pagare le bollette.', 'pagare le bollette', 'Ugo Sarpi', 'indirect']],
  pt: [['Hugo Tavira apelou à Câmara para pagar as contas.', 'pagar as contas', 'Hugo Tavira', 'indirect']],
});
