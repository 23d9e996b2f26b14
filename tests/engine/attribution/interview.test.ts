import { attributed } from './attributed.ts';

attributed('interview', {
  fr: [
    [
      'Paul Tessier dirige le port. Rencontre avec Paul Tessier.\n\nLa digue tiendra-t-elle ?\n\n« Elle tiendra cent ans, je vous le garantis. »',
      'Elle tiendra cent ans, je vous le garantis.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Paul Tessier a connu Jeanne Oriol. Paul Tessier dirige le port.\n\nQue craignez-vous ?\n\n« Je crains les tempêtes d’équinoxe. »',
      'Je crains les tempêtes d’équinoxe.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Paul Tessier dirige le port.\n\nQue craignez-vous ?\n\n« Je crains les tempêtes. »\n\nVous avez pourtant failli partir.\n\n« Je suis resté pour la digue. »',
      'Je suis resté pour la digue.',
      'Paul Tessier',
      'direct',
    ],
    [
      'Jeanne Oriol est préfète de Bréval.\n\n## Que craignez-vous ?\n\n« Je crains les tempêtes d’équinoxe. »',
      'Je crains les tempêtes d’équinoxe.',
      'Jeanne Oriol',
      'direct',
    ],
    [
      'Paul Tessier dirige le port.\n\nQue craignez-vous ?\n\n« Je crains les tempêtes. » Il marque une pause. « Et la nuit. »',
      'Et la nuit.',
      'Paul Tessier',
      'partial',
    ],
  ],
  en: [
    [
      'Tom Birkett runs the port. We met Tom Birkett on the quay.\n\nWill the wall hold?\n\n“It will last a century, you have my word.”',
      'It will last a century, you have my word.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Tom Birkett knew Ellen Marsh. Tom Birkett runs the port.\n\nWhat do you fear?\n\n“I fear the storms of autumn.”',
      'I fear the storms of autumn.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Tom Birkett runs the port.\n\nWhat do you fear?\n\n“I fear the storms.”\n\nYou almost left.\n\n“I stayed for the wall.”',
      'I stayed for the wall.',
      'Tom Birkett',
      'direct',
    ],
    [
      'Ellen Marsh is the mayor.\n\n## What do you fear?\n\n“I fear the storms of autumn.”',
      'I fear the storms of autumn.',
      'Ellen Marsh',
      'direct',
    ],
  ],
  known: {
    fr: [
      // An answer behind a dash is no passage.
      [
        'Paul Tessier dirige le port.\n\nQue craignez-vous ?\n\n— Je crains les tempêtes d’équinoxe.',
        'Je crains les tempêtes d’équinoxe.',
        'Paul Tessier',
        'direct',
      ],
    ],
  },
});
