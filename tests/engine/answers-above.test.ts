import { attributed } from './attribution/attributed.ts';

// « Nom accuse Nom de S, ce que celle-ci dément. « … » »: who denies at the end of the sentence before speaks, not who was heard in it.
attributed('previous-subject', {
  fr: [
    [
      'Le conseiller Luc Fabrègue a accusé Anne Morel d’avoir gonflé la facture, ce que celle-ci dément. « Je sais lire un devis. »',
      'Je sais lire un devis.',
      'Anne Morel',
      'direct',
    ],
    [
      'Luc Fabrègue affirme que le pont est fermé, ce que conteste la maire. « Je sais lire un devis. »',
      'Je sais lire un devis.',
      'la maire',
      'direct',
    ],
    [
      'Luc Fabrègue affirme que le pont est fermé, une accusation que rejette Anne Morel. « Je sais lire un devis. »',
      'Je sais lire un devis.',
      'Anne Morel',
      'direct',
    ],
    [
      'Luc Fabrègue affirme que le pont est fermé, ce que la maire comprend. « Je sais lire un devis. »',
      'Je sais lire un devis.',
      'Luc Fabrègue',
      'direct',
      'floating-run',
    ],
  ],
  en: [
    [
      'Councillor Omar Kent accused Ada Quill of inflating the bill, which she denies. “I can read an estimate.”',
      'I can read an estimate.',
      'Ada Quill',
      'direct',
    ],
    [
      'Omar Kent says the bridge is closed, a claim that Ada Quill denies. “I can read an estimate.”',
      'I can read an estimate.',
      'Ada Quill',
      'direct',
    ],
  ],
  de: [
    [
      'Stadtrat Jan Holm wirft Anne Krug vor, die Rechnung aufgebläht zu haben, was diese bestreitet. „Ich kann Angebote lesen.“',
      'Ich kann Angebote lesen.',
      'Anne Krug',
      'direct',
    ],
  ],
  es: [
    [
      'Pedro Albín afirma que el puente está cerrado, algo que niega la alcaldesa. «Sé leer un presupuesto.»',
      'Sé leer un presupuesto.',
      'la alcaldesa',
      'direct',
    ],
  ],
  it: [
    [
      'Il consigliere Pietro Albini accusa Ida Brenta di aver gonfiato la fattura, cosa che lei nega. «So leggere un preventivo.»',
      'So leggere un preventivo.',
      'Ida Brenta',
      'direct',
    ],
  ],
  pt: [
    [
      'O vereador Pedro Albino acusou Rosa Prado de inflacionar a fatura, o que ela nega. “Sei ler um orçamento.”',
      'Sei ler um orçamento.',
      'Rosa Prado',
      'direct',
    ],
  ],
});
