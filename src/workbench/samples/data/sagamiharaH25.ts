import { policySheets, type BureauPolicy } from "../forms/sagamiharaForm";
import type { SampleWorkbook } from "../sampleWorkbook";

const policy: BureauPolicy = {
  bureau: "つながり推進局",
  catchphrase: "声を聞き、手を結び、まちを育てる",
  responsible: "つながり推進局長 星川 灯\n協働部長 野々宮 歩\n文化部長 三日月 楓",
  viewpoints: "1. 市民の声から施策を組み立てる。\n2. 地区ごとの違いを大切にする。\n3. 成果を分かりやすく伝える。",
  wideArea: "川の流域にある市町と、祭りや文化財を結ぶ催しについて研究する。",
  headingsAgainBefore: 2,
  themes: [
    {
      duty: "市民活動の活性化",
      description: "市民が思い立ったときに活動を始められるよう、相談と場所と資金の面から支えます。",
      situation: "活動を始めたいという相談が増え、相談の内容も幅広くなっている。",
      issue: "相談を受ける職員の経験に差があり、知識を共有する仕組みが要る。",
      goals: [
        {
          name: "市民活動相談の充実",
          summary: "活動の始め方や続け方について、予約なしで相談を受ける。",
          baseline: "相談件数を年間400件とする。",
          result: "相談件数430件",
          evaluation: "夜間の相談日を設けたことで、目標を達成した。",
          target: "相談件数を年間450件とする。",
        },
        {
          name: "市民活動見本市の開催",
          summary: "団体が日ごろの活動を紹介し合う催しを開く。",
          target: "出展団体数を60団体とする。",
          cooperation: true,
        },
      ],
      projects: [
        { name: "市民活動相談の充実", section: "協働部\n市民活動課", content: "夜間と休日の相談日を設け、相談員の研修を行う。", cost: 2380 },
        { name: "市民活動見本市の開催", section: "協働部\n市民活動課", content: "広場と商店街を会場に、団体の活動を紹介する。", cost: 1540 },
      ],
    },
    {
      duty: "身近な文化に親しむ機会の拡充",
      description: "暮らしの近くで文化に触れられるよう、催しの場所と時間を広げます。",
      situation: "催しが中心部の会館に集まっている。",
      issue: "会館から離れた地区でも楽しめる催しが求められている。",
      goals: [
        {
          name: "まちかど演奏会の開催",
          summary: "駅や公園で気軽に音楽を楽しむ機会をつくる。",
          baseline: "演奏会を24回開催する。",
          result: "演奏会を26回開催した。",
          evaluation: "全地区で開催でき、目標を達成した。",
          target: "演奏会を28回開催する。",
        },
      ],
      projects: [{ name: "まちかど演奏会の開催", section: "文化部\n文化振興課", content: "公募した演奏者による演奏会を各地区で開く。", cost: "3,200\n(うち寄附金800)" }],
    },
  ],
};

/** 平成25年度, last year's goals all reached, nothing to complain about. */
export const sagamiharaH25Clean: SampleWorkbook = { sheets: policySheets(policy) };
