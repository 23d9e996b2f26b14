import { attributed } from './attribution/attributed.ts';

// Short items of agencies: who speaks for whom.
attributed('that-clause', {
  de: [
    // The name is that of whom somebody speaks for, or belongs to, where what that person is stands before it.
    [
      'Ein Sprecher von Minister Tim Rast sagte, die Länder stützten den Plan.',
      'die Länder stützten den Plan',
      'Ein Sprecher von Minister Tim Rast',
      'indirect',
    ],
    [
      'Ein Sprecher des Ministers Tim Rast sagte, die Länder stützten den Plan.',
      'die Länder stützten den Plan',
      'Ein Sprecher des Ministers Tim Rast',
      'indirect',
    ],
    [
      'Ein Sprecher von Estlands Regierungschef Tim Rast sagte, die Länder stützten den Plan.',
      'die Länder stützten den Plan',
      'Ein Sprecher von Estlands Regierungschef Tim Rast',
      'indirect',
    ],
    [
      'Der Bruder der Zeugin Nele Auer sagte, der Plan sei gut.',
      'der Plan sei gut',
      'Der Bruder der Zeugin Nele Auer',
      'indirect',
    ],
    [
      'Der Sprecher der Präsidentin Nele Auer, Tim Rast, sagte, der Plan sei gut.',
      'der Plan sei gut',
      'Tim Rast',
      'indirect',
    ],
    // Behind an institution or several people it is that of whoever speaks.
    ['Der Chef der Partei Tim Rast sagte, der Plan sei gut.', 'der Plan sei gut', 'Tim Rast', 'indirect'],
    ['Der Vorsitzende der Ärzte Tim Rast sagte, der Plan sei gut.', 'der Plan sei gut', 'Tim Rast', 'indirect'],
  ],
});

attributed('according-to', {
  de: [['Nach Angaben von Minister Tim Rast ist der Plan gut.', 'ist der Plan gut', 'Minister Tim Rast', 'indirect']],
});

attributed('cue-after', {
  de: [
    [
      '„Der Plan ist gut“, sagte ein Sprecher der Ministerin Nele Auer.',
      'Der Plan ist gut',
      'ein Sprecher der Ministerin Nele Auer',
      'direct',
    ],
    // Behind marked words that a colon leads in, too, stands who says them; what is told before the colon is said as well.
    [
      'Die Partei kritisierte den Minister: „Das Land ist arm“, so Geschäftsführer Tim Rast.',
      'Das Land ist arm',
      'Tim Rast',
      'direct',
    ],
    ['Der Verein freut sich: „Das Land ist arm“, so Nele Auer.', 'Das Land ist arm', 'Nele Auer', 'direct'],
    // Several need no article, whatever is said of them.
    [
      '„So etwas gab es noch nie“, erklären altgediente Beamte, hörbar entsetzt.',
      'So etwas gab es noch nie',
      'altgediente Beamte',
      'direct',
    ],
    [
      '„So etwas gab es noch nie“, sagten langjährige Mitarbeiter der Firma am Montag.',
      'So etwas gab es noch nie',
      'langjährige Mitarbeiter der Firma',
      'direct',
    ],
  ],
});

attributed('parataxis', {
  de: [
    [
      'Derlei habe es noch nie gegeben, sagen altgediente Beamte.',
      'Derlei habe es noch nie gegeben',
      'altgediente Beamte',
      'indirect',
    ],
  ],
});

attributed('told-on', {
  de: [
    // „Angaben“ are nobody who tells.
    [
      'Nähere Angaben machte die Polizei nicht. Die Prüfung sei noch nicht abgeschlossen.',
      'Die Prüfung sei noch nicht abgeschlossen',
      'die Polizei',
      'indirect',
    ],
    // A word that asks is no verb of somebody's.
    [
      'Der Plan sei alt, so Tim Rast. Er stelle sich die Frage, weshalb die Stadt nicht zahle.',
      'Er stelle sich die Frage, weshalb die Stadt nicht zahle',
      'Tim Rast',
      'indirect',
    ],
    // What is held of a noun stands before it, and leads in nothing.
    [
      'Nele Auer sagte, der Plan sei alt. Es sei nicht zu erkennen, dass das Amt die aus ihrer Sicht nötigen Schritte getan habe.',
      'Es sei nicht zu erkennen, dass das Amt die aus ihrer Sicht nötigen Schritte getan habe',
      'Nele Auer',
      'indirect',
    ],
  ],
});

attributed('name-colon', {
  de: [
    // Behind an adverb and whoever speaks stands a verb that no list has.
    ['Auch die Stadt schäumte: „Das muss geklärt werden.“', 'Das muss geklärt werden.', 'die Stadt', 'direct'],
    ['Selbst der Trainer schäumte: „Das muss geklärt werden.“', 'Das muss geklärt werden.', 'der Trainer', 'direct'],
    [
      'Nele Auer sprach von einem „Chaos“. Auch die Stadt schäumte: „Das muss geklärt werden.“',
      'Das muss geklärt werden.',
      'die Stadt',
      'direct',
    ],
  ],
});

// What it is said to be, the institution says that a verb of saying before is about.
attributed('parataxis', {
  de: [
    [
      'Die Anklage sprach von Schuld. Die Verteidigung plädierte auf Freispruch. Es sei nichts erwiesen, hieß es.',
      'Es sei nichts erwiesen',
      'Die Verteidigung',
      'indirect',
    ],
    ['Die Polizei ermittelt. Der Mann sei gefasst, hieß es.', 'Der Mann sei gefasst', null, 'indirect'],
  ],
});
