import { attributed } from './attributed.ts';

attributed('cue-after', {
  it: [
    [
      'Il ministro dei Porti, Ugo Ferri (Verdi), ha aperto il porto. «La diga tiene da maggio», ha detto.',
      'La diga tiene da maggio',
      'Ugo Ferri',
      'direct',
    ],
    // The name of the institution is no name of who speaks for it; nor is that of the paper told.
    [
      '« La diga tiene », dice il capo della cooperativa Bel Lido, Carla Denti.',
      'La diga tiene',
      'Carla Denti',
      'direct',
    ],
    ['« La diga tiene », ha detto al quotidiano Il Faro Carla Denti.', 'La diga tiene', 'Carla Denti', 'direct'],
  ],
  de: [
    [
      '„Der Deich hält seit Mai“, sagte der Chef der Wache, Kommandant Olaf Tamm.',
      'Der Deich hält seit Mai',
      'Olaf Tamm',
      'direct',
    ],
    // A party in brackets parts no name from the office before it.
    [
      'Der Minister des Landes, Olaf Tamm (Grüne), mahnte. „Der Deich hält seit Mai“, sagte er.',
      'Der Deich hält seit Mai',
      'Olaf Tamm',
      'direct',
    ],
    ['„Das ist ein Skandal“, empörte sich Jutta Brandeis.', 'Das ist ein Skandal', 'Jutta Brandeis', 'direct'],
    // The auxiliary comes first, and the subject stands between it and the participle.
    ['„Die Deiche halten“, hat Jutta Brandeis am Montag gesagt.', 'Die Deiche halten', 'Jutta Brandeis', 'direct'],
    ['„Die Deiche halten“, hat Jutta Brandeis dem Boten gesagt.', 'Die Deiche halten', 'Jutta Brandeis', 'direct'],
    // The particle of a verb may be an article too; a noun for people may be a surname.
    ['„Die Deiche halten“, sagte ein Anwohner.', 'Die Deiche halten', 'ein Anwohner', 'direct'],
    ['„Die Deiche halten“, sagte Ministerin Elfgard Holtmann.', 'Die Deiche halten', 'Elfgard Holtmann', 'direct'],
    ['„Die Deiche halten“, sagte Jutta Brandeis zu Reportern.', 'Die Deiche halten', 'Jutta Brandeis', 'direct'],
  ],
  fr: [
    // Behind who speaks stands whom it was told and when.
    ['« C’est faux », a confié le maire au Courrier.', 'C’est faux', 'le maire', 'direct'],
    [
      '« C’est faux », a dit le chef de la police à nos confrères de Radio Orsel.',
      'C’est faux',
      'le chef de la police',
      'direct',
    ],
    ['« C’est faux », a plaisanté la chanteuse à l’époque.', 'C’est faux', 'la chanteuse', 'direct'],
    // Somebody named behind that is who speaks.
    ['« C’est faux », a dit l’adjointe aux Sports Anne Tessier.', 'C’est faux', 'Anne Tessier', 'direct'],
    // A firm that is called after somebody is no other bearer of the surname.
    ['Paul Tessier dirige Tessier Marine. « C’est faux », a dit Tessier.', 'C’est faux', 'Paul Tessier', 'direct'],
    // How it was said may stand between commas; what somebody wants to believe he says.
    [
      '« Nous ne savons rien de plus ! » a lancé, furieux, Paul Tessier.',
      'Nous ne savons rien de plus !',
      'Paul Tessier',
      'direct',
    ],
    ['« Le pire est derrière nous », veut croire Paul Tessier.', 'Le pire est derrière nous', 'Paul Tessier', 'direct'],
    [
      '« Nous rouvrirons le pont lundi », a annoncé Élise Vasseur.',
      'Nous rouvrirons le pont lundi',
      'Élise Vasseur',
      'direct',
    ],
    [
      '« Le pont sera rouvert lundi », explique Élise Vasseur, maire de Bréval.',
      'Le pont sera rouvert lundi',
      'Élise Vasseur',
      'direct',
    ],
    ['« Tout est prêt » indique Paul Tessier.', 'Tout est prêt', 'Paul Tessier', 'direct'],
    // The medium is never the speaker.
    ['« La digue a tenu », a expliqué à l’AFP Paul Tessier.', 'La digue a tenu', 'Paul Tessier', 'direct'],
    ['« La digue a tenu », a confié au Courrier de Bréval Paul Tessier.', 'La digue a tenu', 'Paul Tessier', 'direct'],
    [
      '« La digue a tenu », a déclaré mardi sur Radio Bréval la préfète Jeanne Oriol.',
      'La digue a tenu',
      'Jeanne Oriol',
      'direct',
    ],
    ['« La digue a tenu », a répondu Paul Tessier à Jeanne Oriol.', 'La digue a tenu', 'Paul Tessier', 'direct'],
    [
      'Paul Tessier a reçu Jeanne Oriol. « La digue a tenu », a-t-elle assuré.',
      'La digue a tenu',
      'Jeanne Oriol',
      'direct',
    ],
    [
      'Jeanne Oriol a reçu Paul Tessier. « La digue a tenu », a-t-il assuré.',
      'La digue a tenu',
      'Paul Tessier',
      'direct',
    ],
    [
      'Les riverains ont défilé devant Paul Tessier. « Nous restons ici », ont-ils répété.',
      'Nous restons ici',
      'Les riverains',
      'direct',
    ],
    [
      '« Nous avons tout perdu », raconte une habitante de Bréval.',
      'Nous avons tout perdu',
      'une habitante de Bréval',
      'direct',
    ],
    [
      'Paul Tessier dirige le port. « Rien n’est perdu », a tempéré le directeur.',
      'Rien n’est perdu',
      'Paul Tessier',
      'direct',
    ],
    ['« La digue a tenu », gronde Paul Tessier.', 'La digue a tenu', 'Paul Tessier', 'direct'],
    ['« La digue a tenu », a de son côté fait savoir Paul Tessier.', 'La digue a tenu', 'Paul Tessier', 'direct'],
    ['« La digue a tenu », s’est félicitée Jeanne Oriol.', 'La digue a tenu', 'Jeanne Oriol', 'direct'],
    [
      '« La digue a tenu », a estimé M. Tessier. Paul Tessier dirige le port.',
      'La digue a tenu',
      'Paul Tessier',
      'direct',
    ],
    ['« La digue a tenu », a dit à Jeanne Oriol le maire, Paul Tessier.', 'La digue a tenu', 'Paul Tessier', 'direct'],
  ],
  en: [
    // The name behind the comma tells who the first noun is, and none of several.
    ['“The wall held,” said the chairman, former minister Tom Birkett.', 'The wall held', 'Tom Birkett', 'direct'],
    [
      '“The wall held,” said the mayor, the farmer Tom Birkett, and the baker Ann Pole.',
      'The wall held',
      'the mayor',
      'direct',
    ],
    // A relative clause may stand between the name and its verb.
    [
      '“The wall has held,” Tom Birkett, who replaced Ellen Marsh in May, said.',
      'The wall has held',
      'Tom Birkett',
      'direct',
    ],
    ['“She needs paint,” says harbour pilot Enrico Brizzo.', 'She needs paint', 'Enrico Brizzo', 'direct'],
    ['“The wall has held!” Ellen Marsh shot back.', 'The wall has held!', 'Ellen Marsh', 'direct'],
    ['“The wall has held,” grumbled Tom Birkett.', 'The wall has held', 'Tom Birkett', 'direct'],
    // Nouns piled up before a name, without an article.
    [
      '“The wall has held,” French President Enrico Brizzo said Friday.',
      'The wall has held',
      'Enrico Brizzo',
      'direct',
    ],
    [
      '“The wall has held,” said Harbour Council President Enrico Brizzo.',
      'The wall has held',
      'Enrico Brizzo',
      'direct',
    ],
    ['“The wall has held,” said 9/11 widow Ellen Marsh.', 'The wall has held', 'Ellen Marsh', 'direct'],
    [
      'Paul Hobday lost. “The wall has held,” Hobday spokeswoman Ellen Marsh said.',
      'The wall has held',
      'Ellen Marsh',
      'direct',
    ],
    [
      '“We will open the bridge on Monday,” Ellen Marsh said.',
      'We will open the bridge on Monday',
      'Ellen Marsh',
      'direct',
    ],
    [
      '“We will open the bridge on Monday,” said Ellen Marsh.',
      'We will open the bridge on Monday',
      'Ellen Marsh',
      'direct',
    ],
    ['"The wall has held," Tom Birkett told the Harbour Gazette.', 'The wall has held', 'Tom Birkett', 'direct'],
    ['“The wall has held,” Tom Birkett told Ellen Marsh on Friday.', 'The wall has held', 'Tom Birkett', 'direct'],
    ['Tom Birkett met Ellen Marsh. “The wall has held,” she said.', 'The wall has held', 'Ellen Marsh', 'direct'],
    ['Ellen Marsh met Tom Birkett. “The wall has held,” he said.', 'The wall has held', 'Tom Birkett', 'direct'],
    [
      '“We have lost everything,” sighed one resident of the quay.',
      'We have lost everything',
      'one resident of the quay',
      'direct',
    ],
    ['“The wall has held,” grumbled Tom Birkett.', 'The wall has held', 'Tom Birkett', 'direct'],
    ['“The wall has held,” Mr. Birkett said. Tom Birkett runs the port.', 'The wall has held', 'Tom Birkett', 'direct'],
    [
      '“Nobody asked us!” shouted the protesters outside the office of Ellen Marsh.',
      'Nobody asked us!',
      'the protesters',
      'direct',
    ],
  ],
  known: {
    fr: [
      // A bare participle reports nothing.
      [
        '« Le vent forcira dans la nuit » averti Météo Bréval.',
        'Le vent forcira dans la nuit',
        'Météo Bréval',
        'direct',
      ],
      // The kind hangs on a finite verb that the lists and endings don't know.
      [
        '« La facture double chaque année », précise le rapport.',
        'La facture double chaque année',
        'le rapport',
        'direct',
      ],
    ],
    en: [
      // A role without determiner before the name is no beginning of a subject.
      ['“The wall has held,” harbour master Tom Birkett said.', 'The wall has held', 'Tom Birkett', 'direct'],

      // The kind hangs on a finite verb that the lists and endings don't know.
      ['“The bill doubles every year,” the report says.', 'The bill doubles every year', 'the report', 'direct'],
    ],
  },
});
