import type { Contexts } from './context.ts';

export const contexts: Contexts = {
  capitals: /^(?:Ana|Carnera|Lisa|Moral|Paula|Vela)$/u,
  women: /^(?:Ana|Lisa|Paula)$/u,
  beside: [
    '«Nadie nos avisó», lamentó el concejal Lucas Fabra. Zoe Landa calla.\n\n…',
    '… «Es mentira», respondió Lucas Fabra.',
  ],
  fronts: ['Pero ', 'Sin embargo, '],
  openings: ['– ', 'BRENA (EFE).- '],
  acts: ['denunció «un escándalo», pero ', 'visitó la obra, pero ', 'visitó la obra y '],
  named: [
    '{first} {last}, al frente de la estación desde 2012,',
    '{first} {last}, {dueño/dueña} del local,',
    'su {abogado/abogada}, {first} {last},',
    '{first} {last}, {consultado/consultada} por teléfono,',
    '{first} {last}, que habló de un «riesgo»,',
    '{first} {last}, {director/directora} de la estación de Brena,',
    '{first} {last}, {concejal/concejala} del municipio y {presidente/presidenta} del comité de apoyo a la estación,',
    '{first} {last}, que dirige la estación desde hace diez años,',
    '{first} {last}, de 54 años,',
    '{first} {last} –{director/directora} de la estación–',
    '{first} {last} (PSOE)',
    '{first} de la {last}',
    '{first} María {last} Ortega',
    '{first} J. {last}',
    'Ybrane {last}',
  ],
};
