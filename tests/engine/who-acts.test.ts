import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Who acts in a sentence is known by its verb, whether a list holds the verb or not.
attributed('dialogue', {
  pt: [
    // A word on which a pronoun hangs is a verb's.
    [
      'No cais, um rapaz ajuda-a com os sacos.\n\n— Isto pesa como chumbo! — queixa-se ele.\n\n— São livros — responde Rosa Prado.',
      'Isto pesa como chumbo!',
      'um rapaz',
      'direct',
    ],
    // An adverb may stand between a name and its verb.
    [
      'Aos 82 anos, Rosa Prado ainda corta sozinha os vestidos do Bloco Velho.\n\nA sala é pequena.\n\n— Empurra que ele dobra — ordena ela.\n\n— E se quebrar? — arrisca o ajudante.',
      'Empurra que ele dobra',
      'Rosa Prado',
      'direct',
    ],
  ],
  fr: [
    // Where no verb stands without its subject, one before a comma reports nothing.
    [
      '— C’est fini pour moi. La lampe, elle, continue, répond Paul Tessier.\n\n— Et le temps ? s’inquiète sa voisine.',
      'C’est fini pour moi. La lampe, elle, continue',
      'Paul Tessier',
      'direct',
    ],
  ],
});

attributed('cue-before', {
  // The noun for somebody's office may open the name itself.
  pt: [
    [
      'Prefeito Olavo Prado pede calma.\n\nO meteorologista Tadeu Lima avalia que o pico deve chegar de madrugada.\n\nNo perfil da cidade, o prefeito escreveu: “Quem espalha boato vai responder na Justiça.”',
      'Quem espalha boato vai responder na Justiça.',
      'Olavo Prado',
      'direct',
    ],
  ],
});

attributed('qualifying-verb', {
  // Who denies acts as well.
  fr: [['L’exploitant nie tout et parle d’une « fable ».', 'fable', 'L’exploitant', 'partial']],
});

attributed('floating-run', {
  // Words that are all there is in a sentence are one, though no list has their verb.
  pt: [
    [
      '«O carro tem alma», disse Tadeu Lima, enquanto o viam rebocar. «Amanhã peço outro».',
      'Amanhã peço outro',
      'Tadeu Lima',
      'partial',
    ],
  ],
});

attributed('echo', {
  fr: [
    // In a heading, words in lower case are no title for sure.
    [
      '« Cette édition, je ne la considère pas comme finie », assure Anne Dupré.\n\n## Une édition « pas finie »\n\nElle reviendra.',
      'pas finie',
      'Anne Dupré',
      'partial',
    ],
  ],
  pt: [
    // A heading says a few words in other forms.
    [
      '# “Fomos jogados no sol”: feira muda de lugar\n\n“Jogaram a gente no sol, sem uma árvore”, reclamou a feirante Rosa Prado.',
      'Fomos jogados no sol',
      'Rosa Prado',
      'partial',
    ],
  ],
});

attributed('lead-in', {
  pt: [
    [
      'As famílias fizeram três pedidos:\n\n* barco provisório;\n\n* merenda nos dias de cheia, porque “barriga não espera licitação”.',
      'barriga não espera licitação',
      'As famílias',
      'partial',
    ],
  ],
});

attributed('colon', {
  it: [
    [
      '# Quaranta famiglie contro la nuova antenna: "La collina non è un parafulmine"\n\nIl traliccio sale.',
      'La collina non è un parafulmine',
      'Quaranta famiglie',
      'direct',
    ],
  ],
});

test.each([
  ['pt', 'O secretário mandou tirar do ar o vídeo do “caminhão fantasma”, como ficou conhecido.', 'caminhão fantasma'],
  [
    'pt',
    'As ofertas chegam de toda parte:\n\n* um forno, que anuncia “pão de ontem e de amanhã”.',
    'pão de ontem e de amanhã',
  ],
])('%s: %s', (language, text, words) => {
  const { quotations, speakers } = analyse(articleOf(text, language));
  const found = quotations.find(({ exact }) => exact === words);
  expect(speakers.find(({ id }) => id === found?.speaker)?.name ?? null).toBe(
    words.startsWith('pão') ? 'um forno' : null,
  );
});

attributed('cue-before', {
  // People of some kind who open a sentence need no article.
  en: [
    ['The Oxley Police Department kept silent.\n\nParents said they want “answers.”', 'answers.', 'Parents', 'partial'],
    // Nor do those behind a preposition, whom a relative clause tells of.
    [
      'The quay has become a focal point for residents here, who have marched and called for “a public inquiry.”',
      'a public inquiry.',
      'residents',
      'partial',
    ],
  ],
  de: [['Anwohner klagen, sie seien „am Ende“.', 'am Ende', 'Anwohner', 'partial']],
});

// Somebody new who opens the sentence speaks in it, not whoever spoke before.
attributed('sentence-subject', {
  en: [
    [
      'According to the ministry, no decision has been made. A clerk shared with, one checks “all rails, also the rusty ones”.',
      'all rails, also the rusty ones',
      'A clerk',
      'partial',
    ],
    [
      'According to the ministry, no decision has been made. It checks “all rails, also the rusty ones”.',
      'all rails, also the rusty ones',
      'the ministry',
      'partial',
      'floating-run',
    ],
  ],
});

// Who reports the words stands behind them: no apposition of what the words end with, and nobody whom they describe.
attributed('parataxis', {
  en: [
    [
      'Mark Orrin spoke. A man entered the bank, Orrin said. The bank had a camera, he said.',
      'The bank had a camera',
      'Mark Orrin',
      'indirect',
    ],
    [
      'Mark Orrin spoke. A man entered the bank, Orrin said. The suspect had a knife, he said.',
      'The suspect had a knife',
      'Mark Orrin',
      'indirect',
    ],
  ],
});
attributed('that-clause', {
  en: [
    [
      'Mark Orrin spoke. A man met the mayor, Orrin said.\n\nThe mayor said that the wall held.',
      'the wall held',
      'the mayor',
      'indirect',
    ],
    // With its second comma the name tells who the mayor is.
    [
      'A man met the mayor, Ada Quill, on Monday.\n\nThe mayor said that the wall held.',
      'the wall held',
      'Ada Quill',
      'indirect',
    ],
    // A party is neither he nor she.
    [
      'The rate will rise, Ms Ward said. The Tories dismissed it. She said ministers would consult.',
      'ministers would consult',
      'Ward',
      'indirect',
    ],
  ],
});
