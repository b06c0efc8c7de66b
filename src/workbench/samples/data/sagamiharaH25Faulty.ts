import { faultsOf, type Fault } from "../fault";
import { policySheets, type BureauPolicy } from "../forms/sagamiharaForm";
import type { SampleWorkbook } from "../sampleWorkbook";

const policy: BureauPolicy = {
  bureau: "",
  catchphrase: "水と森の恵みを次の世代へ",
  responsible: "みどり環境局長 水嶋 律\n環境部長 木暮 渚",
  viewpoints: "1. 数字で成果を確かめる。\n2. 市民や事業者と力を合わせる。",
  wideArea: "上流と下流の市町が水質の測定結果を共有する。",
  headingsAgainBefore: 2,
  themes: [
    {
      duty: "きれいな水を守る取組",
      description: "川や池の水質を測り、汚れの原因を減らします。",
      situation: "用水路の一部で夏に水の濁りが見られる。",
      issue: "生活排水の多い地区で、浄化槽への切替えを進める必要がある。",
      goals: [
        {
          name: "浄化槽への切替えの促進",
          summary: "くみ取り便所から浄化槽に切り替える世帯に補助する。",
          baseline: "切替えの世帯数を200世帯とする。",
          result: "目標200世帯に対して切替えは150世帯\n達成率85.0%",
          evaluation: "目標には届かなかったが、問合せは増えている。",
          target: "切替えの世帯数を180世帯とする。",
        },
        {
          name: "水質測定地点の拡大",
          summary: "市民と一緒に用水路の水質を測る。",
          baseline: "測定地点を30地点とする。",
          result: "測定地点は24地点",
          evaluation: "目標を達成した。",
          target: "",
        },
      ],
      projects: [{ name: "浄化槽への切替えの促進", section: "環境部\n水環境課", content: "補助の手続を郵送でも受け付ける。", cost: 48000 }],
    },
    {
      duty: "森に親しむ機会の拡充",
      description: "市有林を歩き、手入れを体験できる場をつくります。",
      situation: "市有林を訪れる人が限られている。",
      issue: "歩道の案内と、安全に作業できる道具が足りない。",
      goals: [
        {
          name: "森の手入れ体験の開催",
          summary: "間伐や下草刈りを体験する催しを開く。",
          baseline: "体験会を6回開催する。",
          result: "大雨で歩道が崩れ、体験会の開催を見送った。",
          evaluation: "歩道の復旧を優先した。",
          target: "体験会を4回開催する。",
        },
        {
          name: "木の案内板の設置",
          summary: "木の名前や使い道を記した案内板を設ける。",
          baseline: "案内板を40枚設置する。",
          target: "案内板を計60枚とする。",
        },
      ],
      projects: [{ name: "森の手入れ体験の開催", section: "環境部\n森づくり課", content: "崩れた歩道を直し、道具をそろえる。", cost: 6200 }],
    },
  ],
};

const goals = faultsOf("重点目標");

export const sagamiharaH25Faults: Fault[] = [
  faultsOf("基本方針")("missing-field", null, "department"),
  goals("target-missed", 1, "final"),
  goals("arithmetic-mismatch", 1, "final"),
  goals("target-missed", 2, "final"),
  goals("achievement-contradiction", 2, "final"),
  goals("blank-cell", 2, "target"),
  goals("not-achieved", 3, "final"),
  goals("report-missing", 4, "final"),
];

/** 平成25年度: last year's results that fall short, are claimed to be reached, or are not there. */
export const sagamiharaH25Faulty: SampleWorkbook = { sheets: policySheets(policy) };
