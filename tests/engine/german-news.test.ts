import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// The occasion on which something was said, and whom it was told, are no part of who says it; nouns side by side are no name.
attributed('cue-after', {
  de: [
    ['„Wir haben verloren“, sagte der Verein in einem Interview.', 'Wir haben verloren', 'der Verein', 'direct'],
    ['„Es war laut“, sagte der Trainer beim Verlassen der Halle.', 'Es war laut', 'der Trainer', 'direct'],
    ['„Es war laut“, sagte der Pfarrer am Rande der Feier.', 'Es war laut', 'der Pfarrer', 'direct'],
    ['„Es war laut“, sagte die Managerin in der Sendung „Hart am Wind“.', 'Es war laut', 'die Managerin', 'direct'],
    ['„Es war laut“, sagte Staatssekretär Uwe Kern im Innenministerium.', 'Es war laut', 'Uwe Kern', 'direct'],
    ['„Es war laut“, sagte das Außenministerium in Wien.', 'Es war laut', 'das Außenministerium in Wien', 'direct'],
    [
      '„Es war laut“, sagte ein Sprecher der Stadt der Zeitung „Der Bote“.',
      'Es war laut',
      'ein Sprecher der Stadt',
      'direct',
    ],
    ['„Es war laut“, sagte der Leiter der Abteilung.', 'Es war laut', 'der Leiter der Abteilung', 'direct'],
    [
      'Dauerhafte Sperrungen schloss Chefin Anna Pohl aus. „Wir haben gewartet“, sagte die Managerin.',
      'Wir haben gewartet',
      'Anna Pohl',
      'direct',
    ],
    [
      'Die Firma Körner Pumpen AG schließt. Siebzehn Maschinen hat Anna Pohl verkauft. „Es ist vorbei“, sagt sie.',
      'Es ist vorbei',
      'Anna Pohl',
      'direct',
    ],
    // Behind a conjunction, or a verb in the second place, stands the subject.
    [
      'Die Frau am Ofen\n\nWenn Anna Pohl eine Backstube betritt, schaut sie zuerst nach oben. „Dort sitzt der Schimmel“, sagt sie.',
      'Dort sitzt der Schimmel',
      'Anna Pohl',
      'direct',
    ],
    // The verb tells one from many.
    [
      'Anna Pohl baut Orgeln. Die Kunden beschreiben sie als streng. „Sie ist fertig“, sagt sie.',
      'Sie ist fertig',
      'Anna Pohl',
      'direct',
    ],
    ['Sachsens Ministerin Anna Pohl lobte Uwe Kern. „Es war gut“, sagte er.', 'Es war gut', 'Uwe Kern', 'direct'],
    ['„Der Ofen war warm“, so erzählt Anna Pohl.', 'Der Ofen war warm', 'Anna Pohl', 'direct'],
  ],
});

attributed('parataxis', {
  de: [
    // A new text without a name beside it belongs to whoever acted before; a bare “it was said” to the institution above.
    [
      'Ministerin Anna Pohl würdigte den Wirt. Er sei ein Vorbild gewesen, heißt es in einer Mitteilung.',
      'Er sei ein Vorbild gewesen',
      'Anna Pohl',
      'indirect',
    ],
    [
      'Nach Angaben der Bahn bleibt die Strecke gesperrt. Ein Ersatz sei nicht möglich, hieß es.',
      'Ein Ersatz sei nicht möglich',
      'der Bahn',
      'indirect',
    ],
    [
      'Das Feuer sei aus, teilte die Feuerwehr in einer Mitteilung mit.',
      'Das Feuer sei aus',
      'die Feuerwehr',
      'indirect',
    ],
    [
      'Man habe nichts gewusst, schrieb die Partei in den sozialen Netzwerken.',
      'Man habe nichts gewusst',
      'die Partei',
      'indirect',
    ],
    [
      'Die Listen seien, so gab Uwe Kern an, von anderen ausgefüllt worden.',
      'Die Listen seien, so gab Uwe Kern an, von anderen ausgefüllt worden',
      'Uwe Kern',
      'indirect',
    ],
    [
      'Uwe Kern forscht dort. Gerade im Osten gebe es, wie er auf Anfrage mitteilte, kaum Daten.',
      'Gerade im Osten gebe es, wie er auf Anfrage mitteilte, kaum Daten',
      'Uwe Kern',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  de: [
    [
      'Die Richterin Anna Pohl sprach. Nach ihrer ersten Einschätzung ist der Fall klar.',
      'ist der Fall klar',
      'Anna Pohl',
      'indirect',
    ],
    [
      'Die Richterin Anna Pohl sprach. Der Fall ist ihrer Ansicht nach klar.',
      'Der Fall ist ihrer Ansicht nach klar',
      'Anna Pohl',
      'indirect',
    ],
    ['Die Polizei war vor Ort. Ihren Angaben zufolge ist der Weg frei.', 'ist der Weg frei', 'Die Polizei', 'indirect'],
    ['Nach eigenen Angaben hat die Bahn alle Züge geprüft.', 'hat die Bahn alle Züge geprüft', 'die Bahn', 'indirect'],
    [
      'Die Strecke bleibt nach ÖBB-Angaben gesperrt.',
      'Die Strecke bleibt nach ÖBB-Angaben gesperrt',
      'ÖBB',
      'indirect',
    ],
    [
      'Uwe Kern ist Wirt. Die Tür war nach Darstellung Kerns offen.',
      'Die Tür war nach Darstellung Kerns offen',
      'Uwe Kern',
      'indirect',
    ],
    ['Uwe Kern ist Wirt. Nach Darstellung Uwe Kerns war die Tür offen.', 'war die Tür offen', 'Uwe Kern', 'indirect'],
    [
      'An der Lage ändere das nach Überzeugung von Uwe Kern nichts.',
      'An der Lage ändere das nach Überzeugung von Uwe Kern nichts',
      'Uwe Kern',
      'indirect',
    ],
    [
      'Das Landgericht Ulm verurteilte ihn. Paul Iwers, so die Überzeugung der Richterin, hatte das Geld genommen.',
      'Paul Iwers, so die Überzeugung der Richterin, hatte das Geld genommen',
      'der Richterin',
      'indirect',
    ],
    [
      'Nach Darstellung der Firma war ein Sensor schuld, die Polizei hat dagegen das Personal im Verdacht.',
      'war ein Sensor schuld',
      'der Firma',
      'indirect',
    ],
    ['Die Brücke ist sicher, so das Urteil der Behörde.', 'Die Brücke ist sicher', 'der Behörde', 'indirect'],
    [
      'Der Wirt Uwe Kern gab auf. Er könne nicht mehr, so seine Begründung.',
      'Er könne nicht mehr',
      'Uwe Kern',
      'indirect',
    ],
  ],
});

attributed('told-on', {
  de: [
    // Marked words in what is told on, and in a clause that such a verb closes.
    [
      'Uwe Kern traut dem Gutachten nicht. Die Verwaltung habe „jahrelang weggeschaut“.',
      'jahrelang weggeschaut',
      'Uwe Kern',
      'partial',
    ],
    [
      'Trainer Uwe Kern haderte mit der Halbzeit, in der sein Team „wie eine Schulklasse“ gespielt habe.',
      'wie eine Schulklasse',
      'Uwe Kern',
      'partial',
    ],
    ['Anna Pohl verließ die Partei, weil diese „jede Scham“ verloren habe.', 'jede Scham', 'Anna Pohl', 'partial'],
    [
      'Die Organisatoren wiesen das zurück; es habe sich um „ein Gerangel ohne Folgen“ gehandelt.',
      'ein Gerangel ohne Folgen',
      'Die Organisatoren',
      'partial',
    ],
    // Who acted in the sentence before tells on.
    [
      'Anna Pohl zeigte sich erleichtert. Ihre Mutter habe ihr gesagt, sie schäme sich.',
      'Ihre Mutter habe ihr gesagt, sie schäme sich',
      'Anna Pohl',
      'indirect',
    ],
    [
      'Die Verwaltung wehrt sich. Dem Gutachten traue man nicht.',
      'Dem Gutachten traue man nicht',
      'Die Verwaltung',
      'indirect',
    ],
    [
      'Am Rande ärgerte sich Trainer Uwe Kern über das Tor. Der Ball sei im Aus gewesen.',
      'Der Ball sei im Aus gewesen',
      'Uwe Kern',
      'indirect',
    ],
    [
      'Verteidiger Uwe Kern kündigte Revision an. Das Urteil stütze sich auf nichts.',
      'Das Urteil stütze sich auf nichts',
      'Uwe Kern',
      'indirect',
    ],
    [
      'Die Firma sprach von 400 Streikenden; jede fünfte Fahrt habe stattgefunden.',
      'jede fünfte Fahrt habe stattgefunden',
      'Die Firma',
      'indirect',
    ],
    [
      'Pfarrer Uwe Kern gibt zu, dass er skeptisch war. Mehrere Leute hätten ihm abgeraten. Dann habe die Frau gespielt.',
      'Mehrere Leute hätten ihm abgeraten',
      'Uwe Kern',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  de: [
    // The journalist's comment, and what is no comment.
    [
      'Die Zeitung meldete, ein zweiter Botschafter müsse gehen, was niemand bestätigen mochte.',
      'ein zweiter Botschafter müsse gehen',
      'Die Zeitung',
      'indirect',
    ],
    ['Anna Pohl sagte, sie wisse, was sie sage.', 'sie wisse, was sie sage', 'Anna Pohl', 'indirect'],
    ['Anna Pohl sagte, das sei das, was alle sagten.', 'das sei das, was alle sagten', 'Anna Pohl', 'indirect'],
  ],
});

attributed('infinitive', {
  de: [
    [
      'Der Verein wirft der Firma vor, das Wasser zu vergiften, was der Verband bestreitet.',
      'das Wasser zu vergiften',
      'Der Verein',
      'indirect',
    ],
  ],
});

attributed('colon', {
  de: [
    [
      'Uwe Kern blieb hart. Dem Gutachten traue er nicht: Die Messungen seien wertlos.',
      'Die Messungen seien wertlos',
      'Uwe Kern',
      'indirect',
    ],
  ],
});

attributed('previous-subject', {
  de: [
    [
      'Am Rande ärgerte sich Trainer Uwe Kern über den Schiedsrichter, der seiner Elf ein Tor verweigert hatte. „Das Tor muss er geben.“',
      'Das Tor muss er geben.',
      'Uwe Kern',
      'direct',
    ],
  ],
});

table<readonly [text: string, exact: string]>(
  'what stands in marks in German and nobody says',
  ([text, exact]) => {
    expect(analyse(articleOf(text, 'de')).quotations.map((q) => q.exact)).not.toContain(exact);
  },
  {
    right: [
      ['Das Bündnis „Offene Stadt“ kam auf neun Prozent, wie die Wahlkommission bekannt gab.', 'Offene Stadt'],
      ['Im Sommer soll das Forschungsschiff „Merle II“ weitere Daten liefern, sagte Uwe Kern.', 'Merle II'],
      ['In einer Umfrage im Auftrag der „Elbrundschau“ sprachen sich 71 Prozent dagegen aus.', 'Elbrundschau'],
      ['Die Band „Halbe Sachen“ sagte das Konzert ab.', 'Halbe Sachen'],
      ['Das Lokal „Zum Anker“ schließt, sagte der Wirt.', 'Zum Anker'],
      ['Laut der Zeitung „Corriere della Costa“ ist das Boot verkauft.', 'Corriere della Costa'],
    ],
  },
);

table<readonly [text: string]>(
  'what no German reports',
  ([text]) => {
    expect(analyse(articleOf(text, 'de')).quotations).toEqual([]);
  },
  {
    right: [
      ['Anna Pohl backt Brot. Man nehme dafür Mehl und Salz.'],
      ['Der Wirt Uwe Kern schloss das Lokal. Gott sei Dank wurde niemand verletzt.'],
      ['Anna Pohl leitet das Amt. Es sei daran erinnert, dass sie früher Lehrerin war.'],
      ['Uwe Kern lief los. Er hätte gern gewonnen.'],
      ['Das Haus steht leer. Die Stadt könnte es kaufen.'],
      ['Der Verein feierte. Die für Kiel startende Anna Pohl gewann das Rennen.'],
    ],
  },
);
