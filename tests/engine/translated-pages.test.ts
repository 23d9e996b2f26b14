import { attributed } from './attribution/attributed.ts';

// Pages that were translated word by word: whoever speaks is named beside the pronoun, where the other language has none, and somebody's
// noun is told with the manner or the place behind it.
attributed('cue-after', {
  fr: [
    [
      'Le patron Jean Morel est mort hier. « Il roulait vite », a-t-elle raconté Lucie Bardin, sa voisine.',
      'Il roulait vite',
      'Lucie Bardin',
      'direct',
    ],
    [
      'La maire Odile Farge a pleuré. « Nous avons tout perdu », raconte-t-il la maire, les bottes aux pieds.',
      'Nous avons tout perdu',
      'Odile Farge',
      'direct',
    ],
    [
      "Le maire de Villar, Juan Montoya, a quitté la salle. « Je n'ai rien signé », a clamé la conseilleresse de 47 ans à l'entrée du stade.",
      "Je n'ai rien signé",
      'la conseilleresse de 47 ans',
      'direct',
    ],
    [
      "La maire de Villar, Inés Montoya, a quitté la salle. « Je n'ai rien signé », a clamé la conseilleresse de 47 ans à l'entrée du stade.",
      "Je n'ai rien signé",
      'Inés Montoya',
      'direct',
    ],
    // What somebody holds up is nobody.
    [
      'La maire Odile Farge a pleuré. « Nous restons », lance-t-elle le poing levé.',
      'Nous restons',
      'Odile Farge',
      'direct',
    ],
  ],
  en: [
    [
      'Ann Pole left. “Nobody asked us before”, has she said to the press. “We go.”',
      'Nobody asked us before',
      'Ann Pole',
      'direct',
    ],
    [
      'Ann Pole left. “Nobody asked us before ! , has she said to the press. Tom Birkett came.',
      'Nobody asked us before !',
      'Ann Pole',
      'direct',
    ],
    [
      'Captain Peter Lang came late. “Then we start again,” said the captain on the upper deck.',
      'Then we start again',
      'Peter Lang',
      'partial',
    ],
    [
      'The auditor, Ana Lopes, has the file. “They paid in cash”, writes the auditor with undisguised anger.',
      'They paid in cash',
      'Ana Lopes',
      'direct',
    ],
    // Of what somebody is captain tells one from another.
    [
      'Captain Peter Lang came late. “Then we start again,” said the captain of Oxley on the upper deck.',
      'Then we start again',
      'the captain of Oxley on the upper deck',
      'partial',
    ],
  ],
});

// Words behind the colon of a report that a mark closes were opened there.
attributed('cue-before', {
  fr: [
    [
      'La directrice du centre, Anne Ricord, a dit : Les chiens sont calmes. Ils dorment bien ».',
      'Les chiens sont calmes. Ils dorment bien',
      'Anne Ricord',
      'direct',
    ],
  ],
  en: [
    [
      'Karl Rust spoke of “a whisper”. A young farmer answered dry: My machine is loud. I sleep well" .',
      'My machine is loud. I sleep well',
      'A young farmer',
      'direct',
    ],
  ],
  de: [
    [
      'Die Ministerin Anna Kern sagte: Wir haben alles geprüft. Es gibt keine Mängel " .',
      'Wir haben alles geprüft. Es gibt keine Mängel',
      'Anna Kern',
      'direct',
    ],
  ],
});

// A pronoun for whoever was told stands behind its verb in German; a dash may stand for the comma.
attributed('cue-after', {
  de: [
    ['„Er ist am Ende“, sagte ihm der Trainer Karl Rust.', 'Er ist am Ende', 'Karl Rust', 'direct'],
    ['„Er ist am Ende“, erzählt uns Karl Rust.', 'Er ist am Ende', 'Karl Rust', 'direct'],
    ['„Er ist am Ende“, sagte ihr Anwalt.', 'Er ist am Ende', 'ihr Anwalt', 'direct'],
    ['« Er ist schon am Ende »- sagte Karl Rust.', 'Er ist schon am Ende', 'Karl Rust', 'direct'],
    // What opens a sentence with an adjective is nobody's name.
    ['Anke Scheele ist da. Scharfe Kritik kam am Montag. „Ja“, sagte sie.', 'Ja', 'Anke Scheele', 'partial'],
    // A pair typed as two apostrophes each stands inside a straight one.
    [
      "\"Das Tor stand offen. Sie rief ''Halt'' dreimal, dann kam der Zug\", sagte Anna Kern.",
      "Das Tor stand offen. Sie rief ''Halt'' dreimal, dann kam der Zug",
      'Anna Kern',
      'direct',
    ],
  ],
  fr: [
    [
      "L'auteur Julie Sand est ravie. « Nous sommes surpris », a-t-elle ajouté.",
      'Nous sommes surpris',
      'Julie Sand',
      'direct',
    ],
    [
      "L'auteur Odran Sand est ravi. « Nous sommes surpris », a-t-elle ajouté.",
      'Nous sommes surpris',
      null,
      'direct',
      'unattributed',
    ],
    [
      'Julie Sand a parlé mardi. « On m’a oubliée là, moi, elle a dit. "Devinez donc ? Je dormais ».',
      'On m’a oubliée là, moi',
      'Julie Sand',
      'direct',
    ],
  ],
  en: [
    [
      'Foundry of Brae: the teacher opens it\n\nBehind the counter stood Ada Quill, 58. “He trembled,” said the teacher.',
      'He trembled',
      'Ada Quill',
      'direct',
    ],
  ],
});

// A noun for an office labels what its holder says, whom the text names below.
attributed('name-colon', {
  en: [
    [
      'Foreign Minister: “We will stay”\n\nThe Foreign Minister of Qarun, Ada Quill, left on Sunday.',
      'We will stay',
      'Ada Quill',
      'direct',
    ],
    [
      'Mayor: “We will stay”\n\nThe mayor of Oxley, Ada Quill, met the mayor of Brae, Tom Lane.',
      'We will stay',
      'Mayor',
      'direct',
    ],
  ],
  it: [
    [
      'Sindaco: «Noi restiamo qui»\n\nIl sindaco di Ortica, Plinio Rusconi, è partito.',
      'Noi restiamo qui',
      'Plinio Rusconi',
      'direct',
    ],
  ],
});

attributed('according-to', {
  de: [
    [
      'Laut einer Erklärung, die am Montag eingereicht wurde, war keine Waffe da.',
      'war keine Waffe da',
      'einer Erklärung',
      'indirect',
    ],
    [
      'Laut der Polizei, die am Montag ermittelte, war keine Waffe da.',
      'war keine Waffe da',
      'der Polizei',
      'indirect',
    ],
  ],
});

// Whatever only ever stands behind a preposition of place is one, with an article or « de » between too.
attributed('cue-after', {
  en: [
    [
      'The hall was full when mayor Karl Rust took the microphone. Eleven wheels shall turn in the Hainwood. “I have not invented it”, said he.',
      'I have not invented it',
      'Karl Rust',
      'direct',
    ],
    // Where it acts as well it is none.
    [
      'At the Guardian, Ada Quill wrote it. The Guardian said that it was true.',
      'it was true',
      'Guardian',
      'indirect',
      'that-clause',
    ],
  ],
});
