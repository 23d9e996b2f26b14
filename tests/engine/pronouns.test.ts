import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, the words of a quotation whose source is a pronoun, and whom the pronoun stands for (null: unclear). */
type Row = readonly [
  language: 'de' | 'en' | 'es' | 'fr' | 'it' | 'pt',
  text: string,
  exact: string,
  speaker: string | null,
];

table<Row>(
  'whom a pronoun stands for',
  ([language, text, exact, speaker]) => {
    const { quotations, speakers } = analyse(articleOf(text, language));
    const found = quotations.find((q) => q.exact === exact);
    expect(speakers.find(({ id }) => id === found?.speaker)?.name ?? null).toBe(speaker);
  },
  {
    right: [
      // Whoever answers is not who asked, but who goes on saying may be.
      [
        'en',
        'Hugo Penn, a peer, told the panel that he had warned the board.\n\n“Is this a bell?” asked Edgar Hurst, the counsel.\n\n“We own no bells,” he replied.',
        'We own no bells',
        'Hugo Penn',
      ],
      [
        'en',
        'Hugo Penn, a peer, told the panel that he had warned the board.\n\n“Is this a bell?” asked Edgar Hurst, the counsel.\n\n“We own no bells,” he said.',
        'We own no bells',
        'Edgar Hurst',
      ],
      [
        'fr',
        '« Allez-vous partir ? », demande le juge Paul Roux à Hugo Brel. « Jamais », répond-il.',
        'Jamais',
        'Hugo Brel',
      ],
      // Who spoke in the paragraph before is no likelier than somebody whom this one brings in …
      [
        'de',
        'Bürgermeisterin Anke Solten kam. Sie ließ ausrichten, man werde „zuhören, sobald es etwas gibt“.\n\nZwischen den Regalen sitzt eine Schülerin. „Das ist falsch“, sagt sie.',
        'Das ist falsch',
        'eine Schülerin',
      ],
      // … but goes on where nobody is.
      [
        'de',
        'Bürgermeisterin Anke Solten sagte am Montag: „Wir sparen.“\n\nDer Saal war voll. „Das ist falsch“, sagte sie.',
        'Das ist falsch',
        'Anke Solten',
      ],
      // Whoever speaks through several paragraphs may be taken up behind the last of them.
      [
        'en',
        'A farmer wept. ‘It was black,’ said Ann Pole.\n\nThe solicitor, Otto Frank, was in fighting form.\n\n‘A goose cannot give evidence. It can’t point.\n\nNor can it be bought, which is more than I’d say for many.\n\nLock up the county.’\n\nMrs Pole, he suggested, had wrongly identified the van.',
        'Mrs Pole, he suggested, had wrongly identified the van',
        'Otto Frank',
      ],
      // An institution that was quoted between is not taken up where a person acts beside it.
      [
        'de',
        '»Ich rufe«, erklärt Anna Senger. Sie lacht. Die Abendzeitung Kulisse schrieb einst, ihr Flüstern sei »sehr laut«. Sie spricht lieber von »kleinen Ferien«.',
        'kleinen Ferien',
        'Anna Senger',
      ],
      // Whom the article brings in as an object may be taken up.
      [
        'de',
        'Die Polizei nahm einen Mann fest. Er sagte, er habe Hunger gehabt.',
        'er habe Hunger gehabt',
        'einen Mann',
      ],
      ['fr', 'La police a interpellé un homme. Il a affirmé avoir volé par faim.', 'avoir volé par faim', 'un homme'],
      ['en', 'Officers spoke to a woman. She said she had seen nothing.', 'she had seen nothing', 'a woman'],
      // People before institutions, unless the verb is about somebody else.
      [
        'de',
        'Die Partei hatte Anna Senger ausgeschlossen. Sie kündigte an, gegen den Beschluss zu klagen.',
        'gegen den Beschluss zu klagen',
        'Anna Senger',
      ],
      [
        'de',
        'Die Partei hatte Anna Senger ausgeschlossen. Sie warf ihr vor, Geld veruntreut zu haben.',
        'Geld veruntreut zu haben',
        'Die Partei',
      ],
      // Who is new and does something is spoken of from then on, whatever the verb.
      [
        'en',
        'Mayor Anne Marsh cut the ribbon.\n\nA pupil waits at the gate. “I read it twice,” she said.',
        'I read it twice',
        'A pupil',
      ],
      [
        'en',
        'Mayor Anne Marsh cut the ribbon.\n\nAt the back of the room sat a pupil. “I read it twice,” she said.',
        'I read it twice',
        'a pupil',
      ],
      [
        'fr',
        'La maire Anne Tessier est venue.\n\nUne lycéenne lit au fond de la salle. « J’ai peur », dit-elle.',
        'J’ai peur',
        'Une lycéenne',
      ],
      [
        'fr',
        'La maire Anne Tessier est venue.\n\nDevant la grille attend une lycéenne. « J’ai peur », dit-elle.',
        'J’ai peur',
        'une lycéenne',
      ],
      [
        'de',
        'Bürgermeisterin Friederike Holm schweigt.\n\nVor dem Tor wartet eine Schülerin. „Ich habe Angst“, sagt sie.',
        'Ich habe Angst',
        'eine Schülerin',
      ],
      [
        'es',
        'La alcaldesa Ana Soto calló.\n\nUna alumna espera ante la verja. «Tengo miedo», dice.',
        'Tengo miedo',
        'Una alumna',
      ],
      [
        'it',
        'La sindaca Anna Sotti tace.\n\nDavanti al cancello aspetta una studentessa. «Ho paura», dice.',
        'Ho paura',
        'una studentessa',
      ],
      [
        'pt',
        'A prefeita Ana Souto calou.\n\nUma aluna espera diante do portão. “Tenho medo”, diz ela.',
        'Tenho medo',
        'Uma aluna',
      ],
      [
        'en',
        'Anne Marsh left early. The union disputes that the pier is unsafe. “It held up well,” it wrote.',
        'It held up well',
        'The union',
      ],
      // Whoever a pronoun stands for is still spoken of, where no report points at it too.
      [
        'de',
        'Jutta Brandeis kam spät. Sie hatte den Deich geprüft.\n\nDer Wind drehte auf Nord. Dann saß sie auf der Mauer, an der schon Vera Tolk gestanden hatte.\n\nDie Boote lagen fest. „Der Deich hält“, sagte sie.',
        'Der Deich hält',
        'Jutta Brandeis',
      ],
      [
        'fr',
        'Jeanne Oriol est arrivée tard. Elle avait inspecté la digue.\n\nLe vent a tourné. Elle a marché jusqu’au bout du quai de Zoé Paulin.\n\nLes barques dormaient. « La digue tient », a-t-elle dit.',
        'La digue tient',
        'Jeanne Oriol',
      ],
      // What a thing is called as well may be meant: nobody is taken up.
      [
        'fr',
        'Jeanne Oriol a inspecté la digue. Zoé Paulin l’a suivie. Elle est longue de deux kilomètres. « La digue tient », a-t-elle dit.',
        'La digue tient',
        'Zoé Paulin',
      ],
      // A place that a preposition leads to acts in no sentence; what takes up a place is nobody.
      [
        'de',
        'Alle Proben hängen an Jutta Brandeis. Am Theater an der Lohe nennen sie alle »die Brandung«. »Ich rufe«, erklärt sie.',
        'Ich rufe',
        'Jutta Brandeis',
      ],
      [
        'de',
        'Auf der Tür klebt ein Zettel. Darunter hat jemand geschrieben: »Gilt nicht für Jutta.«',
        'Gilt nicht für Jutta.',
        null,
      ],
      // In a sentence set in capitals a capital tells nothing.
      [
        'de',
        'KRANFÜHRERIN VERA OHLSEN, 34, SASS VIERZIG MINUTEN FEST. „Der Deich hält“, sagte sie.',
        'Der Deich hält',
        'VERA OHLSEN',
      ],
      [
        'de',
        'KRANFÜHRERIN VREN OHLSEN, 34, SASS VIERZIG MINUTEN FEST. „Der Deich hält“, sagte sie.',
        'Der Deich hält',
        'VREN OHLSEN',
      ],
      // A first name may end like a noun for a woman.
      [
        'de',
        'Vera Tolk ging.\n\nDer Hof ist alt. Valentin Tolk will ihn umbauen. „Der Deich hält“, sagt er.',
        'Der Deich hält',
        'Valentin Tolk',
      ],
      // A sentence in the subjunctive goes on with what was reported last.
      [
        'de',
        'Olaf Tamm erklärt, er habe einen Kahn bestellt. Seine Tante habe ihm „alles beigebracht ausser Schwimmen“.',
        'alles beigebracht ausser Schwimmen',
        'Olaf Tamm',
      ],
      // Long after the name a role stands for the only woman who was named, none with words of its own.
      [
        'de',
        'Jutta Brandeis ging.\n\nDer Wind drehte.\n\nDie Boote lagen fest.\n\nDas Licht ging aus.\n\nDie Nacht kam.\n\n„Der Deich hält“, sagt die Fischerin zum Abschied.',
        'Der Deich hält',
        'Jutta Brandeis',
      ],
      [
        'de',
        'Jutta Brandeis ging.\n\nDer Wind drehte.\n\nDie Boote lagen fest.\n\nDas Licht ging aus.\n\nDie Nacht kam.\n\n„Der Deich hält“, sagt die alte Fischerin.',
        'Der Deich hält',
        'die alte Fischerin',
      ],
      // A bracket ends the sentence that it holds, and what has a stop of its own is no name.
      [
        'de',
        '„Wir haben ihn gebaut“, sagt Jutta Brandeis. (Sie schenkt nach.) „Auf den Deich!“',
        'Auf den Deich!',
        'Jutta Brandeis',
      ],
      // Who is said to know something inside somebody's words does not speak.
      [
        'de',
        'Jutta Brandeis fürchtet, dass die Maschine nicht wisse, wann einer weint und wann er hängt. »Ich werde bleiben«, sagt sie.',
        'Ich werde bleiben',
        'Jutta Brandeis',
      ],
    ],
  },
);
