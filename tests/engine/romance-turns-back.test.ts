import { attributed } from './attribution/attributed.ts';

// What is reported ends where the sentence turns back to who reports it, or to somebody who denies.
attributed('that-clause', {
  it: [
    // A gerund that judges, asks or avows.
    [
      'I consiglieri si chiedono cosa abbia provocato il crollo, accusando il sindaco di non aver agito.',
      'cosa abbia provocato il crollo',
      'I consiglieri',
      'indirect',
    ],
    [
      'La sindaca Ada Rovelli ribadisce che servono fondi, invitando la giunta a decidere.',
      'servono fondi',
      'Ada Rovelli',
      'indirect',
    ],
    [
      'La sindaca Ada Rovelli annuncia che domani salirà al rifugio, dicendosi «pronta a tutto».',
      'domani salirà al rifugio',
      'Ada Rovelli',
      'indirect',
    ],
    [
      'Torreluna dichiara di aver fermato un attacco, attribuendolo a Montalba.',
      'aver fermato un attacco',
      'Torreluna',
      'indirect',
      'infinitive',
    ],
    // Somebody else denies.
    [
      'Il ministero sostiene che i battelli siano affondati, mentre Torreluna ha negato ogni danno.',
      'i battelli siano affondati',
      'Il ministero',
      'indirect',
    ],
    [
      'Secondo i giornali, Ada Rovelli sarebbe contraria, anche se la sindaca ha smentito ogni dissidio.',
      'Ada Rovelli sarebbe contraria',
      'i giornali',
      'indirect',
      'according-to',
    ],
    // Near misses: what else happens, and what is made possible, is reported too.
    [
      'La sindaca Ada Rovelli ha detto che il molo cederà, trascinando con sé le barche.',
      'il molo cederà, trascinando con sé le barche',
      'Ada Rovelli',
      'indirect',
    ],
    [
      'La sindaca Ada Rovelli ha detto che il ponte riapre, permettendo ai treni di passare.',
      'il ponte riapre, permettendo ai treni di passare',
      'Ada Rovelli',
      'indirect',
    ],
    [
      'La sindaca Ada Rovelli ha detto che il ponte riapre, mentre il molo resta chiuso.',
      'il ponte riapre, mentre il molo resta chiuso',
      'Ada Rovelli',
      'indirect',
    ],
  ],
  es: [
    [
      'La alcaldesa Ada Roldán anunció que faltan fondos, acusando al gobierno de mentir.',
      'faltan fondos',
      'Ada Roldán',
      'indirect',
    ],
  ],
});
