"""Learns the block classifier of the read stage from rows of features.

    node dist/bench/read-features.js FOLDER > rows.jsonl
    python3 bench/read/train.py rows.jsonl --write ingest/read/html/classify/forest.json
    python3 bench/read/train.py rows.jsonl --folds FOLDS --unseen OTHER/manifest.json FOLDS/other.json
    node dist/bench/read-unseen.js FOLDER FOLDS/fold-*.json

Needs `pip install lightgbm numpy`. Python because LightGBM (MIT) is the well-kept implementation of gradient-boosted trees; what it learns
runs in TypeScript. Same rows, same forest, byte for byte, on one machine. The last command measures the whole reader by cross-validation
over publishers: each page is read with a forest that saw none of its publisher.
"""
import argparse
import json
import re

import lightgbm
import numpy

PARAMS = dict(
    objective="binary", learning_rate=0.08, num_leaves=15, min_data_in_leaf=20, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1,
    lambda_l2=5, verbose=-1, num_threads=1, seed=7, deterministic=True, force_row_wise=True,
)
ROUNDS = 150
FOLDS = 5
# A copy of each page in which classes say nothing counts half: many sites are plain, or name theirs by hashes.
PLAIN_WEIGHT = 0.5
FAR = 9


def load(path):
    pages = [json.loads(line) for line in open(path)]
    for page in pages:
        blocks, size = page["blocks"], max(50, page["words"])
        page["x"] = numpy.array([block["row"] for block in blocks], float).reshape(len(blocks), len(page["names"]))
        page["y"] = numpy.array([float(block["label"] >= 0.5) for block in blocks])
        # A long line weighs more, but not in proportion.
        page["w"] = numpy.array([50 * ((block["words"] + 3) / size) ** 0.7 for block in blocks])
    return pages


def publisher(name):
    """`de_Taz_2024_10_23` and `Taz_3` are of one publisher."""
    return re.sub(r"^[a-z]{2,3}_|_(20)?\d.*$", "", name).lower()


def without_classes(rows, names):
    plain = rows.copy()
    for at, name in enumerate(names):
        if name.startswith("mark_") or re.fullmatch(r"noise(-?\d)?", name):
            plain[:, at] = FAR
        elif name in ("noisy", "classWords"):
            plain[:, at] = 0
    return plain


def learn(pages):
    rows = numpy.vstack([page["x"] for page in pages])
    labels = numpy.concatenate([page["y"] for page in pages])
    weights = numpy.concatenate([page["w"] for page in pages])
    both = numpy.vstack([rows, without_classes(rows, pages[0]["names"])])
    data = lightgbm.Dataset(both, numpy.tile(labels, 2), weight=numpy.concatenate([weights, weights * PLAIN_WEIGHT]))
    return lightgbm.train(PARAMS, data, ROUNDS)


def write(forest, names, path):
    trees = [flatten(tree) for tree in forest.dump_model()["tree_info"]]
    with open(path, "w") as file:
        json.dump(dict(features=names, trees=trees), file, separators=(",", ":"))
        file.write("\n")


def write_folds(pages, folder):
    """For each fold of publishers a forest that saw none of them, and which pages it may read."""
    publishers = sorted({publisher(page["id"]) for page in pages})
    numpy.random.RandomState(1).shuffle(publishers)
    fold = {name: at % FOLDS for at, name in enumerate(publishers)}
    for at in range(FOLDS):
        unseen = [page["id"] for page in pages if fold[publisher(page["id"])] == at]
        write_unseen(pages, unseen, f"{folder}/fold-{at}.json")


def write_unseen(pages, ids, path):
    seen = {publisher(name) for name in ids}
    rest = [page for page in pages if publisher(page["id"]) not in seen]
    write(learn(rest), pages[0]["names"], path)
    with open(path.replace(".json", ".ids.json"), "w") as file:
        json.dump(ids, file)
    print(f"{path}: learned from {len(rest)} pages, none of the publishers of the {len(ids)} it may read", flush=True)


def flatten(tree):
    """LightGBM's nested nodes → arrays; a child below 0 is the leaf -1 - child."""
    flat = dict(features=[], thresholds=[], left=[], right=[], leaves=[])

    def add(node):
        if "leaf_value" in node:
            flat["leaves"].append(round(node["leaf_value"], 6))
            return -len(flat["leaves"])
        at = len(flat["features"])
        flat["features"].append(node["split_feature"])
        flat["thresholds"].append(float(f"{node['threshold']:.7g}"))
        flat["left"].append(0)
        flat["right"].append(0)
        flat["left"][at] = add(node["left_child"])
        flat["right"][at] = add(node["right_child"])
        return at

    add(tree["tree_structure"])
    return flat


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("rows")
    arguments.add_argument("--write", help="the forest of all pages")
    arguments.add_argument("--folds", help="a folder for the forests of the folds")
    arguments.add_argument("--unseen", nargs=2, metavar=("MANIFEST", "FOREST"), help="a forest without the publishers of another manifest")
    options = arguments.parse_args()
    pages = load(options.rows)
    if options.write:
        write(learn(pages), pages[0]["names"], options.write)
    if options.folds:
        write_folds(pages, options.folds)
    if options.unseen:
        write_unseen(pages, [page["id"] for page in json.load(open(options.unseen[0]))], options.unseen[1])


main()
