import { attributed } from './attribution/attributed.ts';

// Surnames that are another word of the language, and the surname alone.
attributed('cue-after', {
  en: [
    ['Danielle May, a farmer, came on Monday. “We will sail,” May said.', 'We will sail', 'Danielle May', 'direct'],
    ['Teresa An, 40, runs the mill. “We will sail,” An said.', 'We will sail', 'Teresa An', 'direct'],
    [
      'Ellen Marsh keeps the mill with Carol King. King, 33, said: “It will hold.”',
      'It will hold.',
      'Carol King',
      'direct',
      'cue-before',
    ],
    ['Paula March keeps the wall. “It will hold,” said March.', 'It will hold', 'Paula March', 'direct'],
    ['The judge heard Annelise Will. “It was late,” Dr Will said.', 'It was late', 'Annelise Will', 'direct'],
    ['Neal Judge, a farmer, came. “It was late,” Judge said.', 'It was late', 'Neal Judge', 'direct'],
    ['Callum Oh, 40, came. “It was late,” said Oh.', 'It was late', 'Callum Oh', 'direct'],
    // What a noun stands before is an office, and a day of the week is one.
    ['The Prime Minister, Ada Quill, came. “It was late,” she said.', 'It was late', 'Ada Quill', 'direct'],
    ['“It was late,” Ada Quill said Monday.', 'It was late', 'Ada Quill', 'direct'],
  ],
  de: [
    ['Richterin Hiltrud Im kam am Montag. „Es reicht“, sagte Im.', 'Es reicht', 'Hiltrud Im', 'direct'],
    [
      '„Das ist ein Wort. Schauen Sie sich um“, sagte Olaf Tamm.',
      'Das ist ein Wort. Schauen Sie sich um',
      'Olaf Tamm',
      'direct',
    ],
    ['„Es reicht“, sagte Olaf Tamm bis Ende Februar.', 'Es reicht', 'Olaf Tamm', 'direct'],
  ],
  it: [
    ['Duccio Le Brun ha aperto la bottega. «Siamo qui», ha detto Le Brun.', 'Siamo qui', 'Duccio Le Brun', 'direct'],
  ],
});

// Small words in the names of people, wherever they come from.
attributed('cue-after', {
  en: [
    ['Craig von und zu Nau runs it. “It will hold,” he said.', 'It will hold', 'Craig von und zu Nau', 'direct'],
    ['“It will hold,” said Ranjit Bosch i Pons, a farmer.', 'It will hold', 'Ranjit Bosch i Pons', 'direct'],
    ['“It will hold,” said Cody Salas y Prado.', 'It will hold', 'Cody Salas y Prado', 'direct'],
    ['“It will hold,” said Irena St. Clair of Dunmore.', 'It will hold', 'Irena St. Clair', 'direct'],
    ['Rami al-Khatib came. “It will hold,” al-Khatib said.', 'It will hold', 'Rami al-Khatib', 'direct'],
    ['“It will hold,” Councillor van der Poel said. She left.', 'It will hold', 'van der Poel', 'direct'],
    ['“It will hold,” said Dr A. Marsh.', 'It will hold', 'A. Marsh', 'direct'],
  ],
  fr: [
    ['« Nous restons », a dit Henrik von und zu Nau.', 'Nous restons', 'Henrik von und zu Nau', 'direct'],
    ['« Nous restons », a dit Abdou bint Rashid.', 'Nous restons', 'Abdou bint Rashid', 'direct'],
  ],
  de: [
    ['Nevena de Vries kam. „Es reicht“, sagte de Vries.', 'Es reicht', 'Nevena de Vries', 'direct'],
    ['„Es reicht“, sagte Annegret López de Ayala.', 'Es reicht', 'Annegret López de Ayala', 'direct'],
    ['„Es reicht“, sagte der Ökologe Knut de la Mata.', 'Es reicht', 'Knut de la Mata', 'direct'],
    ['„Es reicht“, sagte Franka Van den Hoek.', 'Es reicht', 'Franka Van den Hoek', 'direct'],
    ['Olaf Tamm kam. „Es reicht“, begründete Tamm den Schritt.', 'Es reicht', 'Olaf Tamm', 'direct'],
  ],
  pt: [['«Ficamos», disse Leonor de Sousa e Sá, professora.', 'Ficamos', 'Leonor de Sousa e Sá', 'direct']],
});

// What stands in brackets behind a name acts in nothing.
attributed('cue-after', {
  de: [
    ['Annegret Hees (Freie Liste) kam am Montag. „Es reicht“, sagte sie.', 'Es reicht', 'Annegret Hees', 'direct'],
    ['Olaf Tamm (Freie Liste) stellte den Antrag. „Es reicht“, sagte er.', 'Es reicht', 'Olaf Tamm', 'direct'],
  ],
  en: [['Ellen Marsh (Harbour Party) runs it. “It will hold,” she said.', 'It will hold', 'Ellen Marsh', 'direct']],
});

// What is called after somebody is not who has a title, and a building is nobody.
attributed('cue-after', {
  en: [
    ['Mr. Norbeck came to the Norbeck Foundation. “It will hold,” Norbeck said.', 'It will hold', 'Norbeck', 'direct'],
    ['“It will hold,” Norbeck said at Norbeck Tower.', 'It will hold', 'Norbeck', 'direct'],
    ['The Norbeck Foundation opened. “It will hold,” Norbeck said.', 'It will hold', 'Norbeck Foundation', 'direct'],
    ['Anna Park came. “It will hold,” Park said.', 'It will hold', 'Anna Park', 'direct'],
  ],
  fr: [
    ['M. Norbeck ouvre la Fondation Norbeck. « Nous restons », a dit M. Norbeck.', 'Nous restons', 'Norbeck', 'direct'],
  ],
  es: [['El señor Orbeta abrió la Fundación Orbeta. «Seguimos», dijo Orbeta.', 'Seguimos', 'Orbeta', 'partial']],
});
