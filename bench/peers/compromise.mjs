// compromise: people, places, organizations, numbers and quotations, each with its words and their tags. Without positions: it finds
// them in a time that grows with the square of the text.
import nlp from 'compromise';

export function analyze(text) {
  const doc = nlp(text);
  return JSON.stringify({
    people: doc.people().json(),
    places: doc.places().json(),
    organizations: doc.organizations().json(),
    numbers: doc.numbers().json(),
    quotations: doc.quotations().json(),
  });
}
