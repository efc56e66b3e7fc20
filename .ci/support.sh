# What the checks of .ci share. Source it in the root of the repository.

run() {
    printf '$ %s\n' "$*"
    "$@"
}

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Where Python packages for the checks are kept from run to run, beside cargo's builds.
readonly python=${CARGO_TARGET_DIR:-$PWD/target}/tools/python

# Installs Python packages in the versions of a list, into a folder of their own. A failed
# installation is a failure, never a reason to skip.
install_python_packages() {
    local list=$1
    local installed=$python/of-$(basename "$list")
    if cmp --silent "$list" "$installed"; then
        return
    fi
    if [ ! -x "$python/bin/pip" ] && ! python3 -m venv "$python" >/dev/null 2>&1; then
        run as_root apt-get update
        run as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install --yes --no-install-recommends python3 python3-venv
        run python3 -m venv "$python"
    fi
    run "$python/bin/pip" install --quiet --disable-pip-version-check --requirement "$list"
    cp "$list" "$installed"
}

# The program under test: the one that is named, or one that is built.
program_for_checks() {
    if [ $# -gt 0 ]; then
        realpath "$1"
    else
        run cargo build --locked --package ascn-cli >&2
        printf '%s\n' "${CARGO_TARGET_DIR:-$PWD/target}/debug/ascn"
    fi
}
