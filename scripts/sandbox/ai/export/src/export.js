/** Orders as lines of a spreadsheet, with columns that are formulas over an order. */
export function exportOrders(orders, columns) {
  const lines = [columns.map(({ title }) => cell(title)).join(',')];
  for (const order of orders) {
    lines.push(columns.map((column) => cell(valueOf(order, column))).join(','));
  }
  return lines.join('\n');
}

function valueOf(order, { field, formula }) {
  if (formula !== undefined) {
    return eval(formula.replaceAll('$', 'order.'));
  }
  return order[field];
}

function cell(value) {
  const text = String(value);
  if (text.includes(',') || text.includes('"')) {
    return `"${text.replaceAll('"', '""')}"`;
  }
  return text;
}
