import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// A clause behind a noun for what is said is its owner's, or the text's own.
attributed('that-clause', {
  de: [
    [
      'Die Behauptung des Verbands, es handle sich um einen Trick, sei falsch.',
      'es handle sich um einen Trick',
      'des Verbands',
      'indirect',
    ],
    [
      'Der Vorwurf des Vereins, die Stadt habe nie gefragt, steht im Raum.',
      'die Stadt habe nie gefragt',
      'des Vereins',
      'indirect',
    ],
    [
      'Der Verein legte ein Gutachten vor, wonach die Brücke sicher ist.',
      'die Brücke sicher ist',
      'ein Gutachten',
      'indirect',
    ],
    // Whose it is may be told by a word that points back.
    [
      '„Das war falsch“, sagte Otto Frank. Zutreffend ist dagegen seine Aussage, dass die Fahrt doppelt so lange dauert.',
      'die Fahrt doppelt so lange dauert',
      'Otto Frank',
      'indirect',
    ],
    [
      '„Das war falsch“, sagte Ute Frank. Ihre Behauptung, die Stadt habe nie gefragt, ist widerlegt.',
      'die Stadt habe nie gefragt',
      'Ute Frank',
      'indirect',
    ],
    // The journalist's own words end what is reported.
    [
      'Lokale Medien berichteten, dass das Schiff ein Riff traf, aber der Sprecher nannte das Unsinn.',
      'das Schiff ein Riff traf',
      'Medien',
      'indirect',
    ],
    [
      'Otto Frank behauptete, jede vierte Firma werde schließen, eine Zahl, die niemand bestätigt.',
      'jede vierte Firma werde schließen',
      'Otto Frank',
      'indirect',
    ],
  ],
});

attributed('infinitive', {
  de: [
    // A verb with its particle has its subject behind it, not in the clause before.
    [
      'Während Ute Kahl fand, die Stadt brauche ein Bad, kündigte ihr Kollege Timo Weber an, sich zu enthalten.',
      'sich zu enthalten',
      'Timo Weber',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  de: [
    [
      'Ute Kahl sprach. Ihr zufolge zahlt der Bund 35 Prozent der Summe.',
      'zahlt der Bund 35 Prozent der Summe',
      'Ute Kahl',
      'indirect',
    ],
    [
      'Nach Darstellung der Bahn fuhren zwei von fünf Bussen nicht, die IGB sprach von „achtzig Prozent“.',
      'fuhren zwei von fünf Bussen nicht',
      'der Bahn',
      'indirect',
    ],
    [
      'Nach Meinung politischer Beobachter wird der Winter hart.',
      'wird der Winter hart',
      'Meinung politischer Beobachter',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  de: [
    // Inside what is told a pronoun stands for whoever tells it.
    [
      'Trainer Ulf Heid dämpfte die Erwartungen: Eine Medaille sei kein Thema.\n\nDer Läufer Jonas Brück scheiterte. Er suche keine Ausreden, meinte Brück; der Wind sei aber böig gewesen, fügte er hinzu.',
      'der Wind sei aber böig gewesen',
      'Jonas Brück',
      'indirect',
    ],
  ],
});

/** What nobody in particular thinks, and what is counted, is nobody's words; nor is a rumour that somebody denies. */
table<readonly [text: string]>(
  'nothing is said',
  ([text]) => {
    expect(analyse(articleOf(text, 'de')).quotations.map(({ exact }) => exact)).toEqual([]);
  },
  {
    right: [
      ['Nach bisherigen Erkenntnissen starben zwei Menschen.'],
      ['Nach gängiger Meinung ist das falsch.'],
      ['Der Intendant setzte das Stück nach zwei Vorstellungen ab, obwohl es lief.'],
      ['Gerüchte, wonach der Spieler bereits unterschrieben habe, dementierte Inka Boys.'],
      ['Otto Frank tat so, als sei nichts geschehen.'],
      ['Der Bürgermeister Otto Frank ging dem Gerücht nach, die Schule werde verkauft.'],
      ['Niemand sagte, dass die Preise sinken.'],
      ['Weil die Halle marode sei, zog der Verein um.'],
    ],
  },
);
