// wink-nlp: sentences, words with parts of speech and lemmas, entities (dates, times, numbers, amounts, addresses; no names), and the
// sentiment of the text and of each sentence.
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const nlp = winkNLP(model);
const { its } = nlp;

export function analyze(text) {
  const doc = nlp.readDoc(text);
  const words = doc.tokens();
  return JSON.stringify({
    sentences: doc.sentences().out(),
    words: words.out(),
    partsOfSpeech: words.out(its.pos),
    lemmas: words.out(its.lemma),
    entities: doc.entities().out(its.detail),
    sentiment: doc.out(its.sentiment),
    sentiments: doc.sentences().out(its.sentiment),
  });
}
