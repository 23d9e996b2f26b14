/**
 * A small news application in React, as many sites are: it draws the article, draws it again when something
 * changes, and goes to another article without loading a page.
 */
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const ARTICLES = {
  bus: {
    title: 'Une bibliothèque sur roues',
    paragraphs: [
      '« Les gens montent pour les livres et ils restent pour la compagnie », a expliqué Nadia Ellerby, qui conduit le bus bleu dans onze villages chaque semaine de l’année.',
      'Le département voulait vendre le véhicule à l’automne, quand la boîte de vitesses a lâché sur la route de la lande et que le garage a présenté son devis.',
      '« Je donnerais les cloches de l’église plutôt que ce bus », a déclaré Cédric Thornier, qui a quatre-vingt-onze ans et lit trois romans par semaine. Une collecte a payé la réparation en neuf jours.',
      'Les horaires du printemps ne changent pas. Le bus transporte deux mille livres, une étagère de films et une bouilloire qui refroidit rarement.',
    ],
  },
  verger: {
    title: 'Le verger qui est revenu',
    paragraphs: [
      '« Nous avons trouvé le premier plan dans une boîte à biscuits, sous le poste d’aiguillage », a raconté Winifred Osgood, qui a mené la plantation avec l’école.',
      'Quarante poiriers se dressent de nouveau sur la pente, derrière l’ancienne gare. Chaque arbre porte le nom de l’enfant qui l’a planté, et les enfants reviennent chaque printemps.',
      '« Mon arbre est déjà plus grand que mon père », a assuré Léo Barnabé, huit ans. Les premières poires sont attendues dans quatre ans, si le gel épargne les fleurs.',
      'La compagnie des chemins de fer a prêté le terrain. La commune entretient le sentier, et la barrière n’est jamais fermée, pas même en hiver.',
    ],
  },
};

const NAMES = ['bus', 'verger', 'accueil'];

/** A front page: links, no prose. */
function Front() {
  return h(
    'ul',
    null,
    Object.values(ARTICLES).map(({ title }) => h('li', { key: title }, h('a', { href: '#' }, title))),
  );
}

function Article({ name, corrected }) {
  const { title, paragraphs } = ARTICLES[name];
  const text = (words) =>
    corrected ? words.replace('chaque semaine de l’année', 'presque chaque semaine de l’année') : words;
  return h(
    'article',
    null,
    h('h1', null, title),
    paragraphs.map((words) => h('p', { key: words }, text(words))),
  );
}

function App() {
  const [name, setName] = useState('bus');
  const [version, setVersion] = useState(0);
  const [count, setCount] = useState(0);
  const [corrected, setCorrected] = useState(false);
  useEffect(() => {
    const follow = () => setName(NAMES.find((one) => location.pathname.endsWith(one)) ?? 'bus');
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const goTo = (next) => {
    history.pushState(null, '', next);
    setName(next);
  };
  return h(
    'div',
    null,
    h('button', { type: 'button', id: 'count', onClick: () => setCount(count + 1) }, `Lu ${count} fois`),
    h('button', { type: 'button', id: 'remount', onClick: () => setVersion(version + 1) }, 'Redessiner'),
    h('button', { type: 'button', id: 'correct', onClick: () => setCorrected(true) }, 'Corriger'),
    h('button', { type: 'button', id: 'verger', onClick: () => goTo('verger') }, 'Le verger'),
    h('button', { type: 'button', id: 'accueil', onClick: () => goTo('accueil') }, 'Accueil'),
    name === 'accueil' ? h(Front) : h(Article, { key: `${name} ${version}`, name, corrected }),
  );
}

createRoot(document.getElementById('root')).render(h(App));
