import { attributed } from './attribution/attributed.ts';

// « Nascida numa aldeia, dizia: “…” »: the participle that opens the sentence tells whom the verb leaves out, whoever was quoted above.
attributed('cue-before', {
  pt: [
    [
      'A atriz Rosa Prado faltou, disse o músico Vasco Albino.\n\nNascida numa aldeia da serra, dizia: “Cada freguesa era uma peça.”',
      'Cada freguesa era uma peça.',
      'Rosa Prado',
      'direct',
    ],
    [
      'A atriz Rosa Prado faltou, disse o músico Vasco Albino.\n\nNascido numa aldeia da serra, dizia: “Cada freguesa era uma peça.”',
      'Cada freguesa era uma peça.',
      'Vasco Albino',
      'direct',
    ],
  ],
  es: [
    [
      'La actriz Rosa Albín faltó, dijo el músico Pedro Ferrán.\n\nNacida en un caserío sin luz, repetía: «Cada clienta era una obra.»',
      'Cada clienta era una obra.',
      'Rosa Albín',
      'direct',
    ],
  ],
  it: [
    [
      'L’attrice Ida Brenta era assente, ha detto il musicista Pietro Albini.\n\nNata nel 1933 a Torre, ripeteva: «Ogni cliente era una commedia.»',
      'Ogni cliente era una commedia.',
      'Ida Brenta',
      'direct',
    ],
  ],
});

// A verb alone goes on with whoever acted before it, and what stands behind it in the plural is no subject of a verb in the singular.
attributed('previous-subject', {
  es: [
    [
      'Ana Albín sale de la sala. En el pasillo encuentra a los periodistas. «Mi padre murió con el mono puesto.»',
      'Mi padre murió con el mono puesto.',
      'Ana Albín',
      'direct',
    ],
  ],
  it: [
    [
      'Pietro Albini esce dall’aula. Trova i giornalisti. «Mio padre è morto con la tuta addosso.»',
      'Mio padre è morto con la tuta addosso.',
      'Pietro Albini',
      'direct',
    ],
    [
      'Ida Brenta ha ottantun anni. Ha due figli e vive a Torre. «Mio padre è morto con la tuta addosso.»',
      'Mio padre è morto con la tuta addosso.',
      'Ida Brenta',
      'direct',
    ],
    // A verb that nobody does.
    [
      'Ida Brenta ha ottantun anni. Piove da giorni. «Mio padre è morto con la tuta addosso.»',
      'Mio padre è morto con la tuta addosso.',
      null,
      'direct',
      'unattributed',
    ],
  ],
});
