import { attributed } from './attribution/attributed.ts';

// A verb of saying between two dashes reports what stands around them, in more forms than the plain one.
attributed('parataxis', {
  it: [
    [
      'Il piano - ha comunque precisato la sindaca Ada Rovelli - assume un altro valore.',
      'Il piano - ha comunque precisato la sindaca Ada Rovelli - assume un altro valore',
      'Ada Rovelli',
      'indirect',
    ],
    [
      'La mozione – come ha spiegato Carmelo Vanzi (Ppt), consigliere di minoranza – nasceva dalle famiglie.',
      'La mozione – come ha spiegato Carmelo Vanzi (Ppt), consigliere di minoranza – nasceva dalle famiglie',
      'Carmelo Vanzi',
      'indirect',
    ],
    [
      'La mozione – ha spiegato Carmelo Vanzi, consigliere di minoranza – nasceva dalle famiglie.',
      'La mozione – ha spiegato Carmelo Vanzi, consigliere di minoranza – nasceva dalle famiglie',
      'Carmelo Vanzi',
      'indirect',
    ],
  ],
});
