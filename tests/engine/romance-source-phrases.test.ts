import { attributed } from './attribution/attributed.ts';

attributed('that-clause', {
  // More than so many of them: the comparative, its preposition and the number open the phrase.
  it: [
    [
      'Più di un giornale ha scritto che il ponte era già crepato.',
      'il ponte era già crepato',
      'Più di un giornale',
      'indirect',
    ],
    // A stretch of time speaks in no way.
    ['Per più di un anno il sindaco ha ripetuto che il ponte tiene.', 'il ponte tiene', 'il sindaco', 'indirect'],
    ['Per due ore il sindaco ha ripetuto che il ponte tiene.', 'il ponte tiene', 'il sindaco', 'indirect'],
    ['Una donna di 70 anni ha detto che il ponte tiene.', 'il ponte tiene', 'Una donna di 70 anni', 'indirect'],
  ],
  es: [['Más de cien médicos denuncian que faltan camas.', 'faltan camas', 'Más de cien médicos', 'indirect']],
  pt: [
    [
      'Mais de um jornal escreveu que a ponte estava rachada.',
      'a ponte estava rachada',
      'Mais de um jornal',
      'indirect',
    ],
  ],
  fr: [
    ["Plus d'un journal a écrit que le pont était fissuré.", 'le pont était fissuré', "Plus d'un journal", 'indirect'],
  ],
});

attributed('cue-before', {
  // A contraction with a capital inside a name is the surname's.
  it: [
    ['La sindaca Lia Dal Monte ha detto che la valle «perde una voce».', 'perde una voce', 'Lia Dal Monte', 'partial'],
    ["L'attore Ivo Dalla Costa ha detto che il teatro «è chiuso».", 'è chiuso', 'Ivo Dalla Costa', 'partial'],
  ],
});

attributed('according-to', {
  // « si tratta di » is nobody's verb: whoever « per » leads to holds the view.
  it: [
    [
      'Ieri ha parlato la sindaca Lia Monte. Per Elio Tarsi, capogruppo di Patto Civico, si tratta di «un regalo».',
      'un regalo',
      'Elio Tarsi',
      'partial',
    ],
    // What stands in brackets behind a name is no part of what a relative stands for.
    [
      'Più cauto Elio Tarsi (Patto Civico), secondo cui la delibera «va letta con calma».',
      'va letta con calma',
      'Elio Tarsi',
      'partial',
    ],
  ],
  es: [
    [
      'Ayer habló la alcaldesa Lía Montejo. Para el portavoz Elías Toro se trata de «un regalo».',
      'un regalo',
      'Elías Toro',
      'partial',
    ],
  ],
  pt: [
    [
      'Ontem falou a presidente Lúcia Montenegro. Para o líder Elias Touro, trata-se de «um presente».',
      'um presente',
      'Elias Touro',
      'partial',
    ],
  ],
});

attributed('qualifying-verb', {
  es: [['La alcaldesa lo trata de «mentiroso».', 'mentiroso', 'La alcaldesa', 'partial']],
});

attributed('that-clause', {
  // Who is left out behind « según » is whoever was spoken of; who acts in what is told on a noun is not.
  es: [
    [
      'Elías Toro vendió la barca. Según contó, guardaba los remos en el patio.',
      'guardaba los remos en el patio',
      'Elías Toro',
      'indirect',
    ],
    [
      'El arquitecto Elías Toro no quiso hablar. En el plano, al que la prensa tuvo acceso, escribió que el muro aguanta.',
      'el muro aguanta',
      'Elías Toro',
      'indirect',
    ],
  ],
  pt: [
    [
      'O arquiteto Elias Touro ficou calado. No projeto, a que a imprensa teve acesso, escreveu que o muro aguenta.',
      'o muro aguenta',
      'Elias Touro',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  it: [
    [
      'Elio Tarsi ha patteggiato. La cassa era vuota, secondo quanto ha raccontato.',
      'La cassa era vuota',
      'Elio Tarsi',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  es: [
    [
      'Elías Toro pactó con el fiscal. La caja, según contó, estaba vacía.',
      'La caja, según contó, estaba vacía',
      'Elías Toro',
      'indirect',
    ],
  ],
});

attributed('taken-up', {
  // Behind marked words alone: whoever defends themselves with them. A town in capitals before a dash says nothing.
  it: [
    [
      'MONTE ALBINO - «Non ho firmato niente». Si è difesa così, in aula, Lia Bianchetti, ex cassiera del porto.',
      'Non ho firmato niente',
      'Lia Bianchetti',
      'direct',
    ],
    [
      '«Non ho rubato niente». Così si è difeso ieri Elio Tarsi in aula.',
      'Non ho rubato niente',
      'Elio Tarsi',
      'direct',
    ],
  ],
  es: [['«No robé nada». Así se defendió Lucía Montejo ante el juez.', 'No robé nada', 'Lucía Montejo', 'direct']],
  pt: [['«Não roubei nada». Foi assim que se defendeu Elias Touro.', 'Não roubei nada', 'Elias Touro', 'direct']],
});

attributed('unattributed', {
  it: [['SAN VITTORE – «Non abbiamo mai visto un fango così».', 'Non abbiamo mai visto un fango così', null, 'direct']],
});

attributed('floating-run', {
  it: [
    [
      '«Non ho rubato niente», ha detto Elio Tarsi. «Mai nella vita». Così si è chiusa la seduta.',
      'Mai nella vita',
      'Elio Tarsi',
      'partial',
    ],
  ],
});

attributed('cue-before', {
  // What somebody reads out is said by whoever wrote it; what they comment on is not said at all.
  it: [
    [
      "Il pm Elio Tarsi ha letto un messaggio inviato dall'imputata, Lia Montefusco: «Brucia tutto».",
      'Brucia tutto',
      'Lia Montefusco',
      'partial',
    ],
    [
      'Il sindaco Elio Tarsi ha commentato il rapporto presentato da Lia Montefusco: «Inutile».',
      'Inutile',
      'Elio Tarsi',
      'partial',
    ],
  ],
  fr: [
    [
      'Le procureur Élie Thouars a lu une lettre écrite par Lucie Montfort : « Brûle tout ».',
      'Brûle tout',
      'Lucie Montfort',
      'partial',
    ],
  ],
});

attributed('cue-after', {
  // What an institution is called in marks gives way to the name behind it; a number, a bracket and « próxima » belong to the phrase.
  it: [
    [
      '«Il canale era asciutto da mesi», ha spiegato la portavoce del comitato «Acqua Viva», Ada Lunghi.',
      'Il canale era asciutto da mesi',
      'Ada Lunghi',
      'direct',
    ],
    [
      "«Il canale era asciutto da mesi», ha spiegato il numero uno dell'Aci locale, Elio Tarsi.",
      'Il canale era asciutto da mesi',
      'Elio Tarsi',
      'direct',
    ],
    [
      '«Il canale era asciutto da mesi», ha spiegato il comitato «Acqua Viva».',
      'Il canale era asciutto da mesi',
      'Acqua Viva',
      'direct',
    ],
  ],
  pt: [
    [
      '«O canal estava seco há meses», explicou uma fonte próxima do processo.',
      'O canal estava seco há meses',
      'uma fonte próxima do processo',
      'direct',
    ],
    // « a » before a name that is nobody's is no preposition.
    ['«O canal estava seco há meses», explicou a Cruz Verde.', 'O canal estava seco há meses', 'Cruz Verde', 'direct'],
  ],
});

attributed('parataxis', {
  it: [
    [
      'Il canale era asciutto da mesi, ha detto Ada Lunghi (Lista Verde).',
      'Il canale era asciutto da mesi',
      'Ada Lunghi',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  it: [
    [
      'Nel pomeriggio Ada Lunghi (Lista Verde) ha chiesto che il canale venga riaperto.',
      'il canale venga riaperto',
      'Ada Lunghi',
      'indirect',
    ],
  ],
});

attributed('taken-up', {
  pt: [['«O canal estava seco». Disse-o a diretora Ada Luengo.', 'O canal estava seco', 'Ada Luengo', 'direct']],
});

// Behind a conjunction alone the source tells of what follows; « se » before a verb is a pronoun there.
attributed('according-to', {
  pt: [
    [
      'O treinador saiu de ambulância, mas, segundo médicos do clube, a situação se agravou.',
      'a situação se agravou',
      'médicos do clube',
      'indirect',
    ],
    [
      'O treinador saiu de ambulância, segundo médicos do clube.',
      'O treinador saiu de ambulância',
      'médicos do clube',
      'indirect',
    ],
  ],
  fr: [['Le pont tient, mais, selon le maire, la route est coupée.', 'la route est coupée', 'le maire', 'indirect']],
});
