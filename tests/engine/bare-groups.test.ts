import { attributed } from './attribution/attributed.ts';

// People in the plural need no article to be the subject, wherever their clause begins.
attributed('that-clause', {
  es: [
    [
      'La consejera calló. No obstante, fuentes de su equipo reconocen que el centro está lleno.',
      'el centro está lleno',
      'fuentes de su equipo',
      'indirect',
    ],
    [
      'La consejera evitó pronunciarse, pero vecinos de la zona denunciaron que el centro está lleno.',
      'el centro está lleno',
      'vecinos de la zona',
      'indirect',
    ],
    [
      'La consejera evitó pronunciarse y expertos del sector confirmaron que hay dos plantas cerradas.',
      'hay dos plantas cerradas',
      'expertos del sector',
      'indirect',
    ],
    // What stands behind the conjunction goes with the subject before it.
    [
      'Los dueños y vecinos de la zona denunciaron que el centro está lleno.',
      'el centro está lleno',
      'Los dueños y vecinos de la zona',
      'indirect',
    ],
    // « sentencia » and « condena » are nouns behind their article, and no verbs.
    [
      'Nilo Barrán entró por la ventana. La sentencia señala que el robo fue premeditado.',
      'el robo fue premeditado',
      'La sentencia',
      'indirect',
    ],
  ],
});
