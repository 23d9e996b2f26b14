import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

/** French text, the numbers that are found as what somebody states, and who does. */
const check = foundIn('fr', ({ rule }) => rule === 'object');

table<Row>('a number that somebody comes to is what is stated', check, {
  right: [
    ['La préfecture a dénombré 3 000 marcheurs.', ['3 000 marcheurs'], 'La préfecture'],
    [
      'Les organisateurs ont revendiqué 9 000 marcheurs, contre 7 000 l’an dernier.',
      ['9 000 marcheurs, contre 7 000 l’an dernier'],
      'Les organisateurs',
    ],
    ['Le comité parle, lui, de près de 60 arbres.', ['près de 60 arbres'], 'Le comité'],
    ['Le syndicat a compté 40 blessés et réclamé une enquête.', ['40 blessés'], 'Le syndicat'],
    ['L’enquête fait toutefois état de 17 fuites.', ['17 fuites'], 'L’enquête'],
    ['Marc Tillon chiffre les dégâts à deux millions d’euros.', ['les dégâts à deux millions d’euros'], 'Marc Tillon'],
    // What somebody has, speaks of or did in so many hours, and a number in a relative, are not stated.
    ['La ville compte 12 000 habitants.', [], null],
    ['Marc Tillon a parlé de ses douze années à Lyon.', [], null],
    ['Marc Tillon a parlé pendant douze heures.', [], null],
    ['La côte change, dont le syndicat a recensé 40 plages.', [], null],
  ],
});
