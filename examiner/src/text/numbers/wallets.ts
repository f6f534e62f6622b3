import { matchAt, sticky } from "../patterns.ts";

const WALLET = sticky(
  "(?:0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{25,59}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|[LM][1-9A-HJ-NP-Za-km-z]{26,33}|T[1-9A-HJ-NP-Za-km-z]{33})(?![A-Za-z0-9])"
);

/** The address of a wallet of Bitcoin, Ethereum, Litecoin or Tron. */
export const walletAt = (text: string, at: number) => {
  const wallet = matchAt(WALLET, text, at)?.[0];
  return wallet && /[a-zA-Z]/.test(wallet) && /\d/.test(wallet)
    ? wallet
    : undefined;
};
