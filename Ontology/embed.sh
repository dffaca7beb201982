#!/bin/sh
# Turns the files people edit into Swift string literals, so that the program can run anywhere.
# Usage: embed.sh NAME SOURCE TARGET …   (three arguments a file)
# FROM names the files that people edit, where SOURCE was made from them.
set -eu
while [ $# -ge 3 ]; do
  name=$1 source=$2 target=$3
  shift 3
  if LC_ALL=C grep -q '"""#' "$source"; then
    echo "$source: the text holds the end mark of a Swift literal" >&2
    exit 1
  fi
  {
    echo "// swift-format-ignore-file"
    echo "// Made from ${FROM:-$source} by \`make generate\`; edit that instead."
    echo
    echo "/// What ${FROM:-$source} says."
    echo "public let $name: StaticString = #\"\"\""
    cat "$source"
    echo
    echo "\"\"\"#"
  } > "$target.new"
  mv "$target.new" "$target"
done
