import { attributed } from './attribution/attributed.ts';

// « « S » : la maire défend son projet »: whoever acts behind the words that open a headline said them, where the verb is one of saying or
// a full name tells who it is.
attributed('colon', {
  fr: [
    [
      '# « Ce n’est pas sorcier » : la maire défend son projet\n\nLa maire Anne Morel a parlé mardi.',
      'Ce n’est pas sorcier',
      'Anne Morel',
      'direct',
    ],
    [
      '# « Ce n’est pas sorcier » : Anne Morel quitte le port\n\nLa maire a parlé mardi.',
      'Ce n’est pas sorcier',
      'Anne Morel',
      'direct',
    ],
    [
      '# « Il m’a tout pris » : la police retrouve un message\n\nLa police a parlé mardi.',
      'Il m’a tout pris',
      null,
      'direct',
      'unattributed',
    ],
    [
      '# « Ce n’est pas sorcier » : comment la mairie défend son projet\n\nLa maire a parlé mardi.',
      'Ce n’est pas sorcier',
      null,
      'direct',
      'unattributed',
    ],
  ],
  en: [
    [
      '# “This is not rocket science”: Mayor defends car park\n\nMayor Ada Quill spoke on Tuesday.',
      'This is not rocket science',
      'Ada Quill',
      'direct',
    ],
    [
      '# “I feared for my life” – Ada Quill speaks of the flood\n\nShe was saved on Tuesday.',
      'I feared for my life',
      'Ada Quill',
      'direct',
      'cue-after',
    ],
    [
      '# “We lost everything”: Family warns of flood risk\n\nThe river rose on Tuesday.',
      'We lost everything',
      'Family',
      'direct',
    ],
  ],
  de: [
    [
      '# „Das ist kein Hexenwerk“: Anne Krug verteidigt Parkplatz\n\nDie Bürgermeisterin sprach am Dienstag.',
      'Das ist kein Hexenwerk',
      'Anne Krug',
      'direct',
    ],
  ],
  es: [
    [
      '# «Esto no es nada»: la alcaldesa defiende el aparcamiento\n\nLa alcaldesa Ana Prado habló el martes.',
      'Esto no es nada',
      'Ana Prado',
      'direct',
    ],
  ],
  it: [
    [
      '# «Non è una follia»: la sindaca difende il parcheggio\n\nLa sindaca Ida Brenta ha parlato martedì.',
      'Non è una follia',
      'Ida Brenta',
      'direct',
    ],
  ],
  pt: [
    [
      '# “Não é nada de mais”: a autarca defende o parque\n\nA autarca Rosa Prado falou na terça-feira.',
      'Não é nada de mais',
      'Rosa Prado',
      'direct',
    ],
  ],
});

// „Streit um den Parkplatz – Bürgermeisterin: „S““: a headline leaves the article out, and may name its matter before a dash.
attributed('name-colon', {
  de: [
    [
      '# Streit um Parkplatz – Bürgermeisterin: „Das ist kein Hexenwerk“\n\nDie Bürgermeisterin Anne Krug kam am Dienstag.',
      'Das ist kein Hexenwerk',
      'Anne Krug',
      'direct',
    ],
  ],
  en: [
    [
      '# Parking row – Mayor: “This is not rocket science”\n\nMayor Ada Quill spoke on Tuesday.',
      'This is not rocket science',
      'Ada Quill',
      'direct',
    ],
  ],
});
