import type { CliProcedureText } from '../cli-procedure-text';

export const cliProcedure: CliProcedureText = {
  columns: { id: 'id', title: '절차', parameters: '매개 변수' },
  setForm: (text) => `"${text}"은(는) 매개 변수가 아닙니다. key=value로 쓰십시오.`,
  secretInArguments: (parameter) =>
    `"${parameter}"은(는) 비밀이고, 명령줄에 쓰면 다른 사람이 읽을 수 있습니다. 파일에 쓰고 --params로 지정하십시오.`,
  paramsNotJson: (path) => `"${path}"에는 매개 변수로 이루어진 JSON 객체 하나가 있어야 합니다.`,
  needsOut: '이 형식은 텍스트가 아닙니다. --out으로 파일을 지정하십시오.',
  written: (path) => `파일을 썼습니다: "${path}".`,
};
