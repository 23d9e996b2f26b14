import { attributed } from './attributed.ts';

attributed('told-on', {
  de: [
    [
      'Uwe Sander sagte, die Brücke sei marode. Man habe sie geprüft.',
      'Man habe sie geprüft',
      'Uwe Sander',
      'indirect',
    ],
    [
      'Die Brücke sei sicher, sagte Uwe Sander. Man habe sie geprüft. Eine Sanierung lohne sich nicht. Am Montag regnete es.',
      'Eine Sanierung lohne sich nicht',
      'Uwe Sander',
      'indirect',
    ],
    // What somebody rejects need not be told before she answers.
    [
      'Petra Lindhorst wies die Kritik zurück. Das Wasser sei sauber.',
      'Das Wasser sei sauber',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      '„Das Wasser ist sauber“, sagte Petra Lindhorst. Die Brunnen seien geprüft worden.',
      'Die Brunnen seien geprüft worden',
      'Petra Lindhorst',
      'indirect',
    ],
    // What would be is reported behind what is told.
    [
      'Petra Lindhorst sagte, das Wasser sei sauber. Die Brunnen würden am Montag geöffnet.',
      'Die Brunnen würden am Montag geöffnet',
      'Petra Lindhorst',
      'indirect',
    ],
    [
      'Petra Lindhorst sagte, das Wasser sei sauber. Wenn der Filter halte, könne man die Brunnen öffnen.',
      'Wenn der Filter halte, könne man die Brunnen öffnen',
      'Petra Lindhorst',
      'indirect',
    ],
    // Somebody else speaks in between.
    [
      'Petra Lindhorst sagte, das Wasser sei sauber. Karl Osterloh bezweifelte das. Es sei trüb.',
      'Es sei trüb',
      'Karl Osterloh',
      'indirect',
    ],
  ],
});
