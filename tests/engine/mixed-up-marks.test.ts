import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf, parseOf, withoutComma } from './articles.ts';
import { table } from './tables.ts';

/** Text in a language, then the marked words that are read in it. */
type Row = readonly [language: string, text: string, ...words: string[]];

table<Row>(
  'marks that are lost, swapped and mixed',
  ([language, text, ...words]) => {
    const found = analyse(articleOf(text, language)).quotations.filter(({ kind }) => kind !== 'indirect');
    expect(found.map(({ exact }) => withoutComma(exact))).toEqual(words);
  },
  {
    right: [
      // Words that nothing parts from their report end before its verb.
      ['fr', '« La digue a cédé a dit de son côté le maire Paul Tessier. Les gens partent.', 'La digue a cédé'],
      ['de', '„Der Deich ist kaputt sagte der Wirt Olaf Tamm. Die Leute gehen.', 'Der Deich ist kaputt'],
      ['en', '“The wall is broken said Tom Birkett. People leave.', 'The wall is broken'],
      ['de', '„Der Deich ist kaputt, fügte der Wirt Olaf Tamm hinzu. Die Leute gehen.', 'Der Deich ist kaputt'],
      // What is said inside the words parts nothing.
      ['fr', '« Je sais ce que dit le maire. »', 'Je sais ce que dit le maire.'],
      // Words inside a sentence end with it, though marked words open the next one.
      [
        'es',
        'Luis Soto prometió una obra “ rápida y limpia. «Yo mismo di la orden esta noche. » La gente se va.',
        'rápida y limpia.',
        'Yo mismo di la orden esta noche.',
      ],
      // A mark behind the report closes what stands before it.
      ['es', '«El dique cedió, dijo su hija, la abogada Rosa Cárdenas». La gente se va.', 'El dique cedió'],
      ['en', '“The wall is broken, said Tom Birkett to the radio.” People leave.', 'The wall is broken'],
      // Whoever is marked tells of himself, or somebody else says the whole.
      ['en', '“The wall is broken, he told me.” Tom Birkett left.', 'The wall is broken, he told me.'],
      [
        'en',
        'Tom Birkett said: “The wall is broken, says the mayor.” People leave.',
        'The wall is broken, says the mayor.',
      ],
      // A comma glued to its word is no low mark where the next mark stands apart.
      ['en', 'Tom Birkett has a shed ,which he calls “ a palace ” .', 'a palace'],
      // A verb that closes its sentence behind an aside has its subject at the head: the words ended before that.
      [
        'de',
        '„Es gibt kein Geld“, sagte Anna Kahl. „Sie bleibt zu. Otto Senger, der die Fähre betreibt, widersprach. „Das ist Unsinn“, sagte er.',
        'Es gibt kein Geld',
        'Sie bleibt zu.',
        'Das ist Unsinn',
      ],
      [
        'en',
        '“We have no money”, said Ann Pole. “It will stay shut. Otto Frank, who runs the ferry, disagreed. “That is nonsense”, he said.',
        'We have no money',
        'It will stay shut.',
        'That is nonsense',
      ],
      // Its subject behind it, it reports the whole.
      [
        'de',
        '„Sie bleibt zu. Wir haben kein Geld, auch nicht morgen, sagte Anna Kahl. „Das ist alles.“',
        'Sie bleibt zu. Wir haben kein Geld, auch nicht morgen',
        'Das ist alles.',
      ],
      // Behind a colon a mark opens, whichever it is; the words end where somebody else is reported.
      [
        'es',
        'El hijo dijo al diario Costa : >>Él sabía nadar mejor que nadie. La policía había escrito antes que el hombre ignoró el aviso.',
        'Él sabía nadar mejor que nadie.',
      ],
      // Glued to a stop, with a capital behind; then before a mark of another kind that looks both ways.
      [
        'es',
        'Luis Soto ganó el pleito contra el puerto.»No soy un ladrón,solo cambié de barco « ,dijo el pescador.',
        'No soy un ladrón,solo cambié de barco',
      ],
      ['es', 'La policía de Vigo habló de »incidentes leves" y de ningún herido.El club calla.', 'incidentes leves'],
      ['es', 'El barco fue revisado el jueves » sin ningún fallo” , así una portavoz.', 'sin ningún fallo'],
      [
        'pt',
        'Uma oferta chegou mas , disse Rui Sá, »nenhum cliente sério “ aceitou .O sindicato cala.',
        'nenhum cliente sério',
      ],
      // An opener of another kind closes before its report.
      [
        'es',
        "`` Hay barcos, no hay redes « , ha contestado Aitor Luna, añadiendo que cobran poco y después la calle ''.",
        'Hay barcos, no hay redes',
      ],
      // Words inside a sentence end with it; pairs behind words that were never closed are no part of them.
      [
        'pt',
        "O viajante Tomé Rios descreve a noite como '' uma eternidade . Depois veio o ruído , diz ele, « como uma porta\".",
        'uma eternidade .',
        'como uma porta',
      ],
      [
        'pt',
        'Há fila. »A avó tinha um fogão,a mãe riu dela. disse a enfermeira Sofia Green . “ Agora ninguém ri ´´ . A câmara abriu salas.',
        'A avó tinha um fogão,a mãe riu dela',
        'Agora ninguém ri',
      ],
      // Behind a comma a straight mark opens where nothing is open.
      ['es', 'Fábrica cierra,"nadie nos avisó», dice Ana Ruiz.', 'nadie nos avisó'],
      // The first words end before their report, the last mark closes what another one opened.
      [
        'pt',
        '«Tenho o forno na rua, desabafou Rita Matoso. Segundo ela, ‘ninguém da empresa pediu desculpa".',
        'Tenho o forno na rua',
        'ninguém da empresa pediu desculpa',
      ],
      // A comma in the place of a low mark.
      [
        'de',
        'Jutta Brandeis will ihn versetzen. "Er steht im Weg, sagte Brandeis am Abend. Ihr Gegner Olaf Tamm nannte den Antrag ,Unfug" und ,,einen Anschlag auf das Wasser".',
        'Er steht im Weg',
        'Unfug',
        'einen Anschlag auf das Wasser',
      ],
      // Glued to the word before and apart from the next, a mark closes.
      [
        'de',
        'Olaf Tamm nannte ihn einen «Direktor ohne Zelt« und kündigte an, Klage einzureichen.',
        'Direktor ohne Zelt',
      ],
      // The same mark on both sides of a word; an opener that nothing closes up to the end of its paragraph.
      ['de', 'Das Amt hält das für „ausreichend“, wie Olaf Tamm der Zeitung »Landfunk» sagte.', 'ausreichend'],
      [
        'de',
        '„Er hat doch gerufen“, erwidert Olaf Tamm. »Das war der Wind.',
        'Er hat doch gerufen',
        'Das war der Wind.',
      ],
      ['de', 'Jutta Brandeis vermutet, dass “niemand nachgemessen hat„.', 'niemand nachgemessen hat'],
    ],
  },
);

table<Row>(
  'marks of no shape that fits, told by their places',
  ([language, text, ...words]) => {
    const { marked, text: whole } = parseOf(text, language as 'fr');
    expect(marked.map(({ start, end }) => withoutComma(whole.slice(start, end)))).toEqual(words);
  },
  {
    right: [
      // A mark between blanks that a report follows closes, whatever it looks like.
      ['en', '“ We have lost the herd “ said Nora Quill. The barn was empty.', 'We have lost the herd'],
      [
        'en',
        '"We have lost the herd « , said Nora Quill. " Nobody called us «.',
        'We have lost the herd',
        'Nobody called us',
      ],
      [
        'en',
        "''We have lost the herd’’ said Nora Quill, »and nobody called us«.",
        'We have lost the herd',
        'and nobody called us',
      ],
      [
        'en',
        "'We have lost the herd' she told ,'and nobody called us'. That was all.",
        'We have lost the herd',
        'and nobody called us',
      ],
      ['en', 'Nora Quill called it „ a mess « and ” a shame “ .', 'a mess', 'a shame'],
      // The words end with the sentence that they stand in, or before the report.
      ['en', 'The Herald praised « a film of salt . For the rest it was "too long".', 'a film of salt .', 'too long'],
      [
        'en',
        '"I have a farm .My wife milks. Nobody asked me , the Dane stressed.',
        'I have a farm .My wife milks. Nobody asked me',
      ],
      // Glued to a stop or a comma a mark opens.
      ['de', 'Der Hof ist leer.„ Wir haben alles verkauft. Das war es.', 'Wir haben alles verkauft. Das war es.'],
      [
        'de',
        '»Das weiß ich nicht,« sagte sie am Telefon,„ und ich frage auch nicht danach .',
        'Das weiß ich nicht',
        'und ich frage auch nicht danach .',
      ],
      ['de', "Nora Quill nennt das ,,eine Laune“ ,, und der Rat weiß es''.", 'eine Laune', 'und der Rat weiß es'],
      ['de', 'Er nahm den Zug.»» Ich war müde , ich wollte nach Hause.', 'Ich war müde , ich wollte nach Hause.'],
      ['de', '„Sparen Sie das Futter. ‚ sagte Nora Quill am Montag.', 'Sparen Sie das Futter.'],
      ['fr', '» Il manque du foin” dit Nora Quill. „ Beaucoup de foin« .', 'Il manque du foin', 'Beaucoup de foin'],
      // What no mark closes is a bullet, an apostrophe or a measure.
      ['fr', '» Le foin manque'],
      ['en', 'A 32" screen stood beside the farmers\' shop.'],
      // Words that are reported with the end of their sentence end there.
      [
        'fr',
        '« Il manque du foin, dit Nora Quill. La grange est vide. " Tout est vide », ajoute-t-elle.',
        'Il manque du foin',
        'Tout est vide',
      ],
    ],
  },
);
