import { attributed } from './attribution/attributed.ts';

// Where a heading names who says the very words, a verb without subject below means them, whoever was mentioned last.
attributed('cue-after', {
  pt: [
    [
      '# Rosa Prado: “O pão não salva ninguém”\n\nRosa Prado despede-se hoje.\n\nA crítica Inês Uhlmo escreveu que Prado “coze bem”.\n\nQuer aprender a nadar. “O pão não salva ninguém”, diz, já de pé.',
      'O pão não salva ninguém',
      'Rosa Prado',
      'direct',
    ],
    // Who is named beside the words said them.
    [
      '# Rosa Prado: “O pão não salva ninguém”\n\nRosa Prado despede-se hoje.\n\n“O pão não salva ninguém”, diz a crítica Inês Uhlmo.',
      'O pão não salva ninguém',
      'Inês Uhlmo',
      'direct',
    ],
  ],
  es: [
    [
      '# Rosa Albín: «El pan no espera a nadie»\n\nRosa Albín se despide hoy.\n\nLa crítica Inés Dorado escribió que Albín «hornea bien».\n\nQuiere aprender a nadar. «El pan no espera a nadie», dice, ya de pie.',
      'El pan no espera a nadie',
      'Rosa Albín',
      'direct',
    ],
  ],
});
attributed('floating-run', {
  pt: [
    [
      '# Rosa Prado: “O pão não salva ninguém”\n\nRosa Prado despede-se hoje.\n\nA crítica Inês Uhlmo escreveu que Prado “coze bem”.\n\nQuer aprender a nadar. “O pão não salva ninguém”, diz, já de pé. “E eu companhia tenho.”',
      'E eu companhia tenho.',
      'Rosa Prado',
      'direct',
    ],
  ],
});
