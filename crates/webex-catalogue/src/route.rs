//! From a method and a path to the operation: one tree of path segments per class of host, built once.

use std::collections::HashMap;
use std::sync::LazyLock;

use webex_core::{Host, Method};

use crate::{Operation, all};

/// What a method and a path lead to.
#[derive(Debug, Clone, PartialEq)]
pub enum Match {
    /// This operation, with the values of its path parameters.
    Found(&'static Operation, PathParams),
    /// The path is known, but only with these methods.
    MethodNotAllowed(Vec<Method>),
    /// No such path.
    NotFound,
}

/// Values of path parameters, percent-decoded, in the order of the path.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PathParams {
    pairs: Vec<(&'static str, String)>,
}

impl PathParams {
    /// The value of a parameter.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str())
    }

    /// Name and value of each parameter in the order of the path.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.pairs.iter().map(|(n, v)| (*n, v.as_str()))
    }
}

/// Finds the operation for a path on one class of host (for [`Host::Api`] without the leading `/v1`).
///
/// Literal segments win over parameters, segment by segment; a branch that leads nowhere is given up for the next. One trailing slash
/// is ignored, and so is everything from `?` on.
pub fn match_path(host: Host, method: Method, path: &str) -> Match {
    static TREE: LazyLock<Tree> = LazyLock::new(|| Tree::of(all()));
    TREE.find(host, method, path)
}

/// Finds the operation for a path from the root of an origin that serves every class of host at once: [`Host::Api`] under `/v1`, each
/// other class at its own path. The classes are tried in the order of [`Host::ALL`].
pub fn match_origin(method: Method, path: &str) -> Match {
    let mut allowed = Vec::new();
    for host in Host::ALL {
        let rest = if host == Host::Api { path.strip_prefix("/v1").filter(|r| r.starts_with('/')) } else { Some(path) };
        let Some(rest) = rest else { continue };
        match match_path(host, method, rest) {
            Match::NotFound => {}
            Match::MethodNotAllowed(methods) => allowed.extend(methods),
            found @ Match::Found(..) => return found,
        }
    }
    methods_or_nothing(allowed)
}

fn methods_or_nothing(mut allowed: Vec<Method>) -> Match {
    allowed.sort_unstable();
    allowed.dedup();
    if allowed.is_empty() { Match::NotFound } else { Match::MethodNotAllowed(allowed) }
}

#[derive(Default)]
struct Node {
    literals: HashMap<&'static str, usize>,
    /// `{flowId}:lock`: a parameter followed by a fixed ending.
    endings: Vec<(&'static str, usize)>,
    parameter: Option<usize>,
    operations: Vec<&'static Operation>,
}

struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    fn of(operations: &'static [Operation]) -> Self {
        let mut tree = Self { nodes: Host::ALL.iter().map(|_| Node::default()).collect() };
        for operation in operations {
            let mut at = operation.host as usize;
            for segment in segments(operation.path) {
                at = tree.child(at, segment);
            }
            tree.nodes[at].operations.push(operation);
        }
        for node in &mut tree.nodes {
            node.endings.sort_by_key(|(ending, _)| std::cmp::Reverse(ending.len()));
        }
        tree
    }

    fn child(&mut self, at: usize, segment: &'static str) -> usize {
        let new = self.nodes.len();
        let node = &mut self.nodes[at];
        let ending = segment.strip_prefix('{').and_then(|s| s.split_once('}')).map(|(_, ending)| ending);
        let child = match ending {
            None => *node.literals.entry(segment).or_insert(new),
            Some("") => *node.parameter.get_or_insert(new),
            Some(ending) => node.endings.iter().find(|(e, _)| *e == ending).map_or(new, |(_, child)| *child),
        };
        if child == new {
            if let Some(ending) = ending.filter(|e| !e.is_empty()) {
                node.endings.push((ending, new));
            }
            self.nodes.push(Node::default());
        }
        child
    }

    fn find(&self, host: Host, method: Method, path: &str) -> Match {
        let path = path.split('?').next().unwrap_or(path);
        if !path.starts_with('/') {
            return Match::NotFound;
        }
        let parts: Vec<&str> = segments(path).collect();
        let mut walk = Walk { tree: self, method, values: Vec::new(), allowed: Vec::new() };
        match walk.down(host as usize, &parts) {
            Some(operation) => {
                let pairs = operation.params.iter().copied().zip(walk.values.iter().map(|v| percent_decode(v))).collect();
                Match::Found(operation, PathParams { pairs })
            }
            None => methods_or_nothing(walk.allowed),
        }
    }
}

struct Walk<'t, 'p> {
    tree: &'t Tree,
    method: Method,
    values: Vec<&'p str>,
    allowed: Vec<Method>,
}

impl<'p> Walk<'_, 'p> {
    fn down(&mut self, at: usize, parts: &[&'p str]) -> Option<&'static Operation> {
        let node = &self.tree.nodes[at];
        let Some((&first, rest)) = parts.split_first() else {
            self.allowed.extend(node.operations.iter().map(|o| o.method));
            return node.operations.iter().find(|o| o.method == self.method).copied();
        };
        if let Some(found) = node.literals.get(first).and_then(|child| self.down(*child, rest)) {
            return Some(found);
        }
        for (ending, child) in &node.endings {
            if let Some(value) = first.strip_suffix(ending).filter(|v| !v.is_empty())
                && let Some(found) = self.down_with(value, *child, rest)
            {
                return Some(found);
            }
        }
        let child = node.parameter.filter(|_| !first.is_empty())?;
        self.down_with(first, child, rest)
    }

    fn down_with(&mut self, value: &'p str, child: usize, rest: &[&'p str]) -> Option<&'static Operation> {
        self.values.push(value);
        let found = self.down(child, rest);
        if found.is_none() {
            self.values.pop();
        }
        found
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path).split('/')
}

fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let pair = (bytes[i] == b'%').then(|| Some((hex(*bytes.get(i + 1)?)?, hex(*bytes.get(i + 2)?)?))).flatten();
        if let Some((high, low)) = pair {
            out.push(high << 4 | low);
            i += 3;
        } else {
            out.push(bytes[i]);
            i += 1;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|d| u8::try_from(d).ok())
}
