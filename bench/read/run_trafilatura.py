# trafilatura as a reader that is measured (bench/read/trafilatura-reader.ts). First line of input: the pages [{id, path, url}]; then a line
# [mode, how many pages] for each round; when there are no more pages it begins again. Answers a line {seconds, found: [{id, text, title, author, date}]}; seconds are of processor time.
import gzip
import json
import logging
import sys
import time

from trafilatura import __version__, bare_extraction

MODES = {
    "default": {},
    "precision": {"include_comments": False, "favor_precision": True},
}


def load(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        return file.read()


def read_page(page, content, options):
    document = bare_extraction(content, url=page.get("url"), with_metadata=True, **options)
    fields = document.as_dict() if document else {}
    return {name: fields.get(name) for name in ("text", "title", "author", "date")}


def main():
    logging.disable(logging.CRITICAL)
    pages = json.loads(sys.stdin.readline())
    contents = [load(page["path"]) for page in pages]
    print(json.dumps({"version": __version__}), flush=True)
    for line in sys.stdin:
        mode, count = json.loads(line)
        places = [number % len(pages) for number in range(count)]
        start = time.process_time()
        found = [read_page(pages[place], contents[place], MODES[mode]) for place in places]
        seconds = time.process_time() - start
        answers = [{"id": pages[place]["id"], **fields} for place, fields in zip(places, found)]
        print(json.dumps({"seconds": seconds, "found": answers}), flush=True)


main()
