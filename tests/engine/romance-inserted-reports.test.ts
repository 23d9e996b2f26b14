import { attributed } from './attribution/attributed.ts';

// Where subjects are left out a report between commas stands inside the clause that it reports: behind its subject, behind what says when
// and where, or behind a clause that depends on it.
attributed('parataxis', {
  it: [
    [
      'Al confine, riferiscono i camionisti, la coda ha superato i dieci chilometri.',
      'Al confine, riferiscono i camionisti, la coda ha superato i dieci chilometri',
      'i camionisti',
      'indirect',
    ],
    [
      'Più cauto Ivo Sarpi, dei Popolari: il piano, osserva, va nella direzione giusta.',
      'il piano, osserva, va nella direzione giusta',
      'Ivo Sarpi',
      'indirect',
    ],
    [
      'Il preside Ivo Sarpi allarga le braccia. I soldi, dice, non bastano mai.',
      'I soldi, dice, non bastano mai',
      'Ivo Sarpi',
      'indirect',
    ],
    [
      'Quando è suonato l’allarme, ricorda Lia Sarpi, stavamo dormendo.',
      'Quando è suonato l’allarme, ricorda Lia Sarpi, stavamo dormendo',
      'Lia Sarpi',
      'indirect',
    ],
    [
      'Ivo Sarpi ricorda le partite a carte. Fumava, dice, e fumava troppo.',
      'Fumava, dice, e fumava troppo',
      'Ivo Sarpi',
      'indirect',
    ],
    [
      'Nel 2019, ha detto ieri in aula il ministro Ivo Sarpi, i conti erano in ordine.',
      'Nel 2019, ha detto ieri in aula il ministro Ivo Sarpi, i conti erano in ordine',
      'Ivo Sarpi',
      'indirect',
    ],
  ],
  es: [
    [
      'En la frontera, cuentan los camioneros, la cola ha superado los diez kilómetros.',
      'En la frontera, cuentan los camioneros, la cola ha superado los diez kilómetros',
      'los camioneros',
      'indirect',
    ],
    [
      'La doctora Lía Nardo descarta un contagio: el virus, ha recordado, se transmite con la saliva.',
      'el virus, ha recordado, se transmite con la saliva',
      'Lía Nardo',
      'indirect',
    ],
  ],
  pt: [
    [
      'Desde janeiro, precisa a diretora Lia Soares, chegaram cem pedidos.',
      'Desde janeiro, precisa a diretora Lia Soares, chegaram cem pedidos',
      'Lia Soares',
      'indirect',
    ],
  ],
});
