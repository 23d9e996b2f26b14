/**
 * The rules that attribute and judge, each with the example that the documents and the interface explain it by. A finding's `rule`
 * is one of these ids.
 */
export const RULES = {
  'cue-after': '« Nous partons », a annoncé Nom. – "We leave," Name said.',
  'cue-before': 'Nom a déclaré : « Nous partons ». – Name said: "We leave."',
  incise: '« Nous partons, dit-il, dès demain. » – the report stands inside the marks.',
  'according-to': 'Selon Nom, « tout va bien ». – According to Name, "all is well".',
  'qualifying-verb': 'Nom dénonce un « scandale ». – Name called it a "scandal".',
  participle: 'Nom s’est levé, affirmant que … – Name rose, saying that …: the subject of the main clause speaks.',
  'name-colon': 'Nom : « Nous partons ». – NAME: We leave. where several take turns, without marks too.',
  'lead-in': 'Nom a posé ses demandes : – the words stand in the paragraphs or list items that follow.',
  interview: 'A question, and the answer in marks, behind a dash or behind “A:”: the person interviewed speaks.',
  dialogue: '— Nous partons, répond Nom. – a line of dialogue behind a dash.',
  colon: 'Nom s’est emporté : « Sortez ! » – a colon without reporting verb: the subject of the phrase.',
  coordination: 'Nom promet « la paix » et « le pain ». – the second passage has the source of the first.',
  'sentence-subject': 'Nom a reçu le « coup de grâce ». – the only one who acts in the sentence.',
  'floating-run': '« Nous partons », dit Nom. « Tout de suite. » – a quotation alone goes on from the one before.',
  'previous-subject':
    'Nom récuse toute faute. « Nous étions là. » – a quotation alone after a sentence about somebody.',
  'next-subject':
    '« Nous partons tous demain. » Anne Nom ferme sa valise. – words open the text, and somebody acts right behind them.',
  echo: 'A heading or pull quote repeats words that the article quotes.',
  'that-clause': 'Nom affirme que tout va bien. – Name said that all is well.',
  infinitive: 'Nom promet de partir. – Name promised to leave.',
  object: 'Nom exige une enquête. – Name called for an inquiry.',
  parataxis: 'Tout va bien, affirme Nom. – All is well, Name said.',
  'taken-up': 'Das Werk schließt. Das teilte Name mit. – a word takes up the sentence before.',
  'told-on': 'Name sagte, S. Man habe geprüft. – the verb shows that the next sentence goes on with what was reported.',
  'speech-noun': 'Un communiqué : « Nous partons ».',
  'blockquote-cite': 'A quotation that its source signs, right behind it, behind a dash or in the line below.',
  unattributed: 'Marked words whose source the text does not tell.',
} as const;

export type RuleId = keyof typeof RULES;
