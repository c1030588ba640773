/** Orders by a text such as `customer:7 paid:no total>500`. */
export function parseQuery(text) {
  const terms = [];
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const match = /^(\w+)([:<>])(.+)$/.exec(word);
    if (match === null) {
      terms.push({ field: 'any', sign: ':', value: word });
      continue;
    }
    const [, field, sign, value] = match;
    if (sign !== ':' && Number.isNaN(Number(value))) {
      throw new Error(`"${value}" is no number`);
    }
    terms.push({ field, sign, value });
  }
  return terms;
}

export function matches(order, terms) {
  return terms.every(({ field, sign, value }) => {
    if (field === 'any') {
      return Object.values(order).some((one) => String(one).includes(value));
    }
    const found = order[field];
    if (found === undefined) {
      return false;
    }
    if (sign === '<') {
      return found < Number(value);
    }
    if (sign === '>') {
      return found > Number(value);
    }
    if (value === 'yes' || value === 'no') {
      return found === (value === 'yes');
    }
    return String(found) === value;
  });
}

export function find(orders, text) {
  const terms = parseQuery(text);
  return orders.filter((order) => matches(order, terms));
}
