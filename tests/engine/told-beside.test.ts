import { attributed } from './attribution/attributed.ts';

// A verb that hardly ever stands but in reported speech shows what is told, whatever the verb of the clause beside it.
attributed('that-clause', {
  de: [
    ['Ein Sprecher teilte der Zeitung mit, die Lage sei ernst.', 'die Lage sei ernst', 'Ein Sprecher', 'indirect'],
    ['Anna Pohl wetterte am Abend, die Stadt sei pleite.', 'die Stadt sei pleite', 'Anna Pohl', 'indirect'],
    [
      'Der Rektor tröstete die Eltern, das Geld werde noch kommen.',
      'das Geld werde noch kommen',
      'Der Rektor',
      'indirect',
    ],
    ['Otto Frank, Chef der Werft, winkte ab, das sei geklärt.', 'das sei geklärt', 'Otto Frank', 'indirect'],
    [
      'Als sie sich bewarb, beschied ihr der Rektor, man nehme keine Frauen.',
      'man nehme keine Frauen',
      'der Rektor',
      'indirect',
    ],
    // The second verb shares the subject of the first.
    [
      'Die Trainerin lobte die Abwehr, bemängelte aber, dass vorne die Ruhe fehle.',
      'vorne die Ruhe fehle',
      'Die Trainerin',
      'indirect',
    ],
    [
      'Der Minister begrüßte den Plan, mahnte zugleich, die Kosten müssten sinken.',
      'die Kosten müssten sinken',
      'Der Minister',
      'indirect',
    ],
    [
      'Der Damm halte, rechnete Otto Frank vor, versicherte aber, niemand müsse fort.',
      'niemand müsse fort',
      'Otto Frank',
      'indirect',
    ],
    ['Karl Maier soll am Abend gesagt haben, die Stadt sei pleite.', 'die Stadt sei pleite', 'Karl Maier', 'indirect'],
    // The main clause begins with its verb behind one that a conjunction subordinates.
    [
      'Während Ute Kahl fand, das Bad gehöre zur Stadt, kündigte Timo Weber eine Klage an.',
      'das Bad gehöre zur Stadt',
      'Ute Kahl',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  de: [
    ['Die Stadt sei pleite, wetterte Anna Pohl.', 'Die Stadt sei pleite', 'Anna Pohl', 'indirect'],
    ['Das sei lange geklärt, winkte Otto Frank ab.', 'Das sei lange geklärt', 'Otto Frank', 'indirect'],
    [
      'Das Amt habe geschwiegen, monierte dessen Chef Otto Frank.',
      'Das Amt habe geschwiegen',
      'Otto Frank',
      'indirect',
    ],
    [
      'Er habe davon nichts gewusst, ließ der Wirt Otto Frank über seine Anwältin erklären.',
      'Er habe davon nichts gewusst',
      'Otto Frank',
      'indirect',
    ],
    [
      '„Quatsch“, rief Ali Demir; in der Summe seien, führte er aus, alle Kosten enthalten.',
      'in der Summe seien, führte er aus, alle Kosten enthalten',
      'Ali Demir',
      'indirect',
    ],
  ],
});

attributed('colon', {
  de: [
    ['Dem widersprach der Betreiber: Die Anlage laufe sicher.', 'Die Anlage laufe sicher', 'der Betreiber', 'indirect'],
    ['Dem stimmte Ute Kahl zu: Das Geld sei da.', 'Das Geld sei da', 'Ute Kahl', 'indirect'],
  ],
});

attributed('told-on', {
  de: [
    [
      'Der Vorsteher Otto Frank verweist auf die Schau, bei der keine Schäden festgestellt worden seien.',
      'keine Schäden festgestellt worden seien',
      'Otto Frank',
      'indirect',
    ],
    // Words in marks between, nouns that look like verbs and participles that look like finite forms end nothing.
    [
      '„Wir fangen an“, sagte Ute Kahl. „Das dauert.“ Das Ergebnis liege im Mai vor.',
      'Das Ergebnis liege im Mai vor',
      'Ute Kahl',
      'indirect',
    ],
    [
      'Ute Kahl sagte, man prüfe alles. Hinweise auf einen Anschlag gebe es nicht.',
      'Hinweise auf einen Anschlag gebe es nicht',
      'Ute Kahl',
      'indirect',
    ],
    [
      'Ute Kahl sagte, man prüfe alles. Die Stadt habe das Gutachten bestätigt.',
      'Die Stadt habe das Gutachten bestätigt',
      'Ute Kahl',
      'indirect',
    ],
    [
      'Vorständin Dr. Ute Kahl reagierte verärgert. Der Streik treffe die Falschen.',
      'Der Streik treffe die Falschen',
      'Ute Kahl',
      'indirect',
    ],
    // An adverb goes on with what was told.
    [
      'Laut der Feuerwehr brannten drei Häuser. Demnach starben zwei Menschen.',
      'starben zwei Menschen',
      'der Feuerwehr',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  de: [
    [
      'Die Halle wurde geräumt, weil laut Polizei keine Gefahr mehr bestand.',
      'keine Gefahr mehr bestand',
      'Polizei',
      'indirect',
    ],
    [
      'Die Straße bleibt zu, da nach Angaben der Polizei noch Öl darauf liegt.',
      'noch Öl darauf liegt',
      'der Polizei',
      'indirect',
    ],
    [
      'Ob der Deich hält, ist laut dem Verband offen.',
      'Ob der Deich hält, ist laut dem Verband offen',
      'dem Verband',
      'indirect',
    ],
  ],
});

attributed('qualifying-verb', {
  de: [['Kunden beschrieben sie als „herzlich“.', 'herzlich', 'Kunden', 'partial']],
});

attributed('cue-before', {
  de: [['Der Mann soll mehrfach gedroht haben, „alles anzuzünden“.', 'alles anzuzünden', 'Der Mann', 'partial']],
});

// In translations that keep the order of English a subject stands before its verb behind the comma.
attributed('parataxis', {
  de: [
    [
      'Die Straße ist gesperrt bis Freitag, Karl Maier sagte am Montag.',
      'Die Straße ist gesperrt bis Freitag',
      'Karl Maier',
      'indirect',
    ],
    [
      'Zwei Leute starben, als die Fähre sank, Beamte sagten.',
      'Zwei Leute starben, als die Fähre sank',
      'Beamte',
      'indirect',
    ],
    [
      'Das Gutachten sei unvollständig, befand die 4. Kammer.',
      'Das Gutachten sei unvollständig',
      'die 4. Kammer',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  de: [
    [
      'Trainerin Ute Kahl ordnete eine Pause an und erklärte, man spiele weiter.',
      'man spiele weiter',
      'Ute Kahl',
      'indirect',
    ],
  ],
});

// What is wanted, and a report whose bracket encloses its subject, stand behind the comma too.
attributed('parataxis', {
  de: [
    ['Die Steuer müsse sinken, forderte die IGB.', 'Die Steuer müsse sinken', 'IGB', 'indirect'],
    ['Man müsse jetzt handeln, verlangte Anna Pohl.', 'Man müsse jetzt handeln', 'Anna Pohl', 'indirect'],
    ['Der Tag sei schön, hatte Anna Pohl gesagt.', 'Der Tag sei schön', 'Anna Pohl', 'indirect'],
    ['Die Straße müsse zu, hatte Anna Pohl zuvor gefordert.', 'Die Straße müsse zu', 'Anna Pohl', 'indirect'],
  ],
});

attributed('cue-before', {
  de: [['In dem Bericht ist von „schweren Mängeln“ die Rede.', 'schweren Mängeln', 'dem Bericht', 'partial']],
});

attributed('according-to', {
  de: [['Für Karl Maier ist das Urteil „ein Skandal“.', 'ein Skandal', 'Karl Maier', 'partial']],
});
