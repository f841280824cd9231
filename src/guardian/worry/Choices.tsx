import { Answer, Answers, LinkKey } from "../../ui";
import { lastingChoices, matterChoices } from "./questions";
import type { WorryForm } from "./useWorry";

/** A tap on an answer goes on by itself; 说不清 is always one. */
export function MatterQuestion({ form, answer }: { form: WorryForm; answer: "worried" | "help" }) {
  return (
    <>
      <Answers label={answer === "help" ? "什么事" : "哪里让您担心"}>
        {matterChoices[answer].map(({ key, words, picture }) => (
          <Answer
            key={key}
            picture={picture}
            words={words}
            chosen={form.said.matter === key}
            onTap={() => {
              form.change({ matter: key });
              form.next();
            }}
          />
        ))}
      </Answers>
      <LinkKey
        onTap={() => {
          form.change({ matter: null });
          form.next();
        }}
      >
        说不清，往下走
      </LinkKey>
    </>
  );
}

export function LastingQuestion({ form }: { form: WorryForm }) {
  return (
    <Answers label="从啥时候">
      {lastingChoices.map(({ key, words, picture }) => (
        <Answer
          key={key}
          picture={picture}
          words={words}
          chosen={form.said.lasting === key}
          onTap={() => {
            form.change({ lasting: key });
            form.next();
          }}
        />
      ))}
    </Answers>
  );
}
