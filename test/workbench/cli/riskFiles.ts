/** Invented lists of risks, one for each way of saying likelihood and impact. */
export const riskFiles = {
  money: [
    "Risk ID,Risk,Category,Root cause,Likelihood,Impact,Probability %,Low impact,Most likely impact,High impact,Response strategy,Control effectiveness,Owner,Due date,Status,Last review",
    "A1,Supplier fails,Supply,One source,4,5,30%,10000,40000,120000,Reduce,50%,Purchasing,2026-11-01,Open,2026-10-01",
    "A2,Line stops,Plant,Old machine,2,4,10%,20000,50000,90000,Accept,,Plant,2027-02-01,In progress,2026-01-15",
    "A3,Key person leaves,People,Market,3,3,25%,5000,15000,30000,Avoid,20%,,2026-12-24,Open,",
    "A4,Currency falls,Finance,Rates,5,2,50%,1000,8000,20000,Transfer,80%,Treasury,2026-12-01,Closed,2026-11-01",
    "A5,Data is lost,IT,No backup,1,5,,30000,60000,200000,Reduce,90%,IT,,Open,2026-11-01",
  ].join("\n"),
  percentAndMoney: [
    "Risk,Likelihood,Impact,Owner",
    'Fire,5%,"500,000",Plant',
    "Flood,0.3,80000,Plant",
    "Theft,60%,$10k – $50k,Stores",
    "Strike,15%,250000,People",
  ].join("\n"),
  words: [
    "Risk,Likelihood,Impact,Owner",
    "Fire,Rare,Catastrophic,Plant",
    "Flood *,Almost certain,Minor,Plant",
    "Flood *,Likely,?,Plant",
    "Theft,3 - Possible,High (4),Stores",
    "Theft,Unlikely,Major,Stores",
  ].join("\n"),
  lowMediumHigh: ["Risk,Likelihood,Impact", "Fire,Low,L", "Flood,Medium,M", "Theft,high,H"].join("\n"),
  ten: ["Risk,Likelihood (1-10),Severity (1-10)", "Fire,10,9", "Flood,2,7"].join("\n"),
  scores: ["Ref,Risk description,Risk score,Owner", "1,Fire,25,Plant", "2,Flood,4,Plant", "3,Theft,12,"].join("\n"),
  ticks: [
    "No,Risk,Likelihood,,,,,Impact,,,Owner",
    ",,1,2,3,4,5,High,Medium,Low,",
    "1,Fire,,x,,,,x,,,Plant",
    "2,Flood,,,,,X,,,✓,Plant",
    "3,Theft,,,x,,,,,,Stores",
    "4,Strike,x,,,,,,x,,People",
  ].join("\n"),
  unnamed: ["Risk,One,Other,Owner", "Fire,1,3,Plant", "Flood,4,5,Plant", "Theft,2,2,Stores"].join("\n"),
} as const;
