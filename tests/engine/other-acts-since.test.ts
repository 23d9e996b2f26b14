import { attributed } from './attribution/attributed.ts';

// "The report says S. Omar Kent rejects the claim. “…”": who acts between, by name, speaks rather than whoever was quoted before.
attributed('previous-subject', {
  en: [
    [
      'The report says that the boiler was too hot. Omar Kent rejected the claim. “It never reached me.”',
      'It never reached me.',
      'Omar Kent',
      'direct',
    ],
    [
      'The mayor says that the boiler was too hot. The baker Omar Kent denied it. “It never reached me.”',
      'It never reached me.',
      'Omar Kent',
      'direct',
    ],
    // What the same person does next changes nothing.
    [
      'Omar Kent says that the boiler was too hot. The baker opened the window. “It never worked.”',
      'It never worked.',
      'Omar Kent',
      'direct',
      'floating-run',
    ],
  ],
  fr: [
    [
      'Le rapport affirme que la chaudière était trop chaude. Le boulanger Luc Fabrègue rejette cette version. « Je n’ai rien reçu. »',
      'Je n’ai rien reçu.',
      'Luc Fabrègue',
      'direct',
    ],
  ],
  pt: [
    [
      'O relatório afirma que a caldeira estava quente. O padeiro Pedro Albino rejeita essa versão. “A chave não é minha.”',
      'A chave não é minha.',
      'Pedro Albino',
      'direct',
    ],
  ],
});
