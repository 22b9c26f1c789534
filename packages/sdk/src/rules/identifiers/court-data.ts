/** One court word (法院代字): word, name, how it is known. */
export type CourtRow = readonly [word: string, name: string, status: 'derived' | 'verified'];

/**
 * Court words around Linzi. `derived` from GB/T 2260, because the official table was not found; more are passed to
 * `parseCaseNumber` or added here.
 */
export const courtRows: readonly CourtRow[] = [
  ['鲁0305', '山东省淄博市临淄区人民法院', 'derived'],
  ['鲁03', '山东省淄博市中级人民法院', 'derived'],
  ['鲁', '山东省高级人民法院', 'derived'],
  ['最高法', '最高人民法院', 'derived'],
  ['鲁0302', '山东省淄博市淄川区人民法院', 'derived'],
  ['鲁0303', '山东省淄博市张店区人民法院', 'derived'],
  ['鲁0304', '山东省淄博市博山区人民法院', 'derived'],
  ['鲁0306', '山东省淄博市周村区人民法院', 'derived'],
  ['鲁0321', '山东省桓台县人民法院', 'derived'],
  ['鲁0322', '山东省高青县人民法院', 'derived'],
  ['鲁0323', '山东省沂源县人民法院', 'derived'],
  ['鲁0391', '山东省淄博高新技术产业开发区人民法院', 'derived'],
  ['粤0785', '广东省恩平市人民法院', 'verified'],
  ['京04', '北京市第四中级人民法院', 'verified'],
];
