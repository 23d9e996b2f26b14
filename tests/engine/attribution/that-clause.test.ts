import { attributed } from './attributed.ts';

attributed('that-clause', {
  es: [
    // The relative clause that tells who is meant belongs to the subject.
    [
      'Un vecino que pidió reserva aseguró que el dique aguanta.',
      'el dique aguanta',
      'Un vecino que pidió reserva',
      'indirect',
    ],
  ],
  fr: [
    [
      'Paul Tessier affirme que la digue a tenu toute la nuit.',
      'la digue a tenu toute la nuit',
      'Paul Tessier',
      'indirect',
    ],
    [
      'Paul Tessier a expliqué à Jeanne Oriol que la digue avait tenu.',
      'la digue avait tenu',
      'Paul Tessier',
      'indirect',
    ],
    [
      'Paul Tessier, qui a remplacé Jeanne Oriol, affirme que la digue a tenu.',
      'la digue a tenu',
      'Paul Tessier',
      'indirect',
    ],
    ['Jeanne Oriol a vu Paul Tessier. Elle estime que la digue a tenu.', 'la digue a tenu', 'Jeanne Oriol', 'indirect'],
    ['La préfète a fait savoir que le quai restait fermé.', 'le quai restait fermé', 'La préfète', 'indirect'],
    ['Le rapport conclut que la digue a été mal bâtie.', 'la digue a été mal bâtie', 'Le rapport', 'indirect'],
    [
      'Paul Tessier a confié au Courrier de Bréval qu’il quittait le port.',
      'il quittait le port',
      'Paul Tessier',
      'indirect',
    ],
    [
      'Les riverains craignent que la digue cède avant l’hiver.',
      'la digue cède avant l’hiver',
      'Les riverains',
      'indirect',
    ],
    [
      'Les avocats de Paul Tessier affirment que la digue a tenu.',
      'la digue a tenu',
      'Les avocats de Paul Tessier',
      'indirect',
    ],
    [
      'L’entourage de Paul Tessier assure que la digue a tenu.',
      'la digue a tenu',
      'L’entourage de Paul Tessier',
      'indirect',
    ],
    ['Paul Tessier se réjouit que la digue ait tenu.', 'la digue ait tenu', 'Paul Tessier', 'indirect'],
    ['Le quai est fermé et Jeanne Oriol précise que la digue a tenu.', 'la digue a tenu', 'Jeanne Oriol', 'indirect'],
  ],
  en: [
    // People in the plural need no determiner.
    ['Officials said the wall had held.', 'the wall had held', 'Officials', 'indirect'],
    ['Tom Birkett explained why the wall had held.', 'why the wall had held', 'Tom Birkett', 'indirect'],
    [
      'Tom Birkett left early, saying the wall would hold.',
      'the wall would hold',
      'Tom Birkett',
      'indirect',
      'participle',
    ],
    // Behind “but” and a participle the journalist speaks again; “including” goes on.
    [
      'Tom Birkett said the walls would hold, including the old one.',
      'the walls would hold, including the old one',
      'Tom Birkett',
      'indirect',
    ],
    ['Tom Birkett said the wall would hold, but it broke in March.', 'the wall would hold', 'Tom Birkett', 'indirect'],
    [
      'Tom Birkett wants to close the quay, adding to the queues.',
      'close the quay',
      'Tom Birkett',
      'indirect',
      'infinitive',
    ],
    ['Tom Birkett said that the wall had held all night.', 'the wall had held all night', 'Tom Birkett', 'indirect'],
    ['Tom Birkett said the wall had held all night.', 'the wall had held all night', 'Tom Birkett', 'indirect'],
    ['Tom Birkett told Ellen Marsh that the wall had held.', 'the wall had held', 'Tom Birkett', 'indirect'],
    [
      'Tom Birkett, who replaced Ellen Marsh, says that the wall has held.',
      'the wall has held',
      'Tom Birkett',
      'indirect',
    ],
    [
      'Ellen Marsh saw Tom Birkett. She believes that the wall has held.',
      'the wall has held',
      'Ellen Marsh',
      'indirect',
    ],
    ['The report found that the wall was badly built.', 'the wall was badly built', 'The report', 'indirect'],
    ['Tom Birkett told reporters the wall had held.', 'the wall had held', 'Tom Birkett', 'indirect'],
    // Who speaks for somebody is somebody else; a text speaks for its author.
    [
      'A spokeswoman for Ellen Marsh said the wall had held.',
      'the wall had held',
      'A spokeswoman for Ellen Marsh',
      'indirect',
    ],
    ['Lawyers for Ellen Marsh said the wall had held.', 'the wall had held', 'Lawyers for Ellen Marsh', 'indirect'],
    ['A statement by Ellen Marsh said the wall had held.', 'the wall had held', 'Ellen Marsh', 'indirect'],
    // A plural that opens its clause needs no determiner, whatever follows it.
    [
      'Experts on rivers and rain said the wall had held.',
      'the wall had held',
      'Experts on rivers and rain',
      'indirect',
    ],
    [
      'The wall stood and residents of the quay said the lamps had gone out.',
      'the lamps had gone out',
      'residents of the quay',
      'indirect',
    ],
    [
      'Two officials who reviewed the plans said the wall had held.',
      'the wall had held',
      'Two officials who reviewed the plans',
      'indirect',
    ],
  ],
  de: [
    // Nobody is the subject, but the text is named.
    ['Im Programmheft heißt es, der Deich halte nicht.', 'der Deich halte nicht', 'Programmheft', 'indirect'],
    // A dative is whom it is told to.
    ['Jutta Brandeis erzählte dem Sender, dass der Deich hält.', 'der Deich hält', 'Jutta Brandeis', 'indirect'],
    // A clause set off by its comma shows its verb by the place where it stands.
    [
      'Das Amt teilte mit, die Messung übertreffe die Werte.',
      'die Messung übertreffe die Werte',
      'Das Amt',
      'indirect',
    ],
    ['Jutta Brandeis bat um Geduld und meinte, man solle warten.', 'man solle warten', 'Jutta Brandeis', 'indirect'],
    [
      'Das Amt teilte mit, es warte den Bericht ab, und sprach von einem „Einzelfall“.',
      'es warte den Bericht ab',
      'Das Amt',
      'indirect',
    ],
    [
      'Wie ein Sprecher des Amtes mitteilte, hält der Deich bis Mai.',
      'hält der Deich bis Mai',
      'ein Sprecher des Amtes',
      'indirect',
    ],
    // Nobody in particular says it.
    ['In dem Papier heißt es, der Deich halte nicht mehr lange.', 'der Deich halte nicht mehr lange', null, 'indirect'],
    [
      'Jutta Brandeis erklärte gegenüber dem „Boten“, sie rede lieber selbst.',
      'sie rede lieber selbst',
      'Jutta Brandeis',
      'indirect',
    ],
    // Behind its comma a clause needs no conjunction; what stands between, an apposition or a time, is stepped over.,
    ['Jutta Brandeis sagte am Montag, die Lage bleibe ernst.', 'die Lage bleibe ernst', 'Jutta Brandeis', 'indirect'],
    [
      'Jutta Brandeis, Leiterin der Behörde, erklärte dazu, man habe alles geprüft.',
      'man habe alles geprüft',
      'Jutta Brandeis',
      'indirect',
    ],
    ['Jutta Brandeis teilte gestern mit, dass der Deich hält.', 'der Deich hält', 'Jutta Brandeis', 'indirect'],
    [
      'Jutta Brandeis fragte Olaf Tamm, warum der Deich nicht hielt.',
      'warum der Deich nicht hielt',
      'Jutta Brandeis',
      'indirect',
    ],
    [
      'Jutta Brandeis gab in der Sitzung bekannt, das Werk werde schließen.',
      'das Werk werde schließen',
      'Jutta Brandeis',
      'indirect',
    ],
    // A relative clause is none: its verb closes it.,
    [
      'Am Abend sagte Jutta Brandeis, die das Amt leitet, die Pumpen liefen wieder.',
      'die Pumpen liefen wieder',
      'Jutta Brandeis',
      'indirect',
    ],
    // The subject of a subordinate clause stands at its beginning, the verb at its end.,
    [
      'Der Streit begann, als Jutta Brandeis behauptete, das Geld sei weg.',
      'das Geld sei weg',
      'Jutta Brandeis',
      'indirect',
    ],
    [
      'Jutta Brandeis hat in einem Gespräch mit dem Rat am Montag angekündigt, dass das Werk schließt.',
      'das Werk schließt',
      'Jutta Brandeis',
      'indirect',
    ],
    [
      'Wie Jutta Brandeis mitteilte, wird am 12. Oktober gewählt.',
      'wird am 12. Oktober gewählt',
      'Jutta Brandeis',
      'indirect',
    ],
  ],
});
