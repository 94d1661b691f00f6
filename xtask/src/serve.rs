//! A server for this machine alone: www/ and pkg/, as they lie in the folder.

use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;

use crate::run::{self, Outcome};

const USUAL_PORT: u16 = 8080;

/// Serves the page until the program is stopped. Without a port of the caller's own, a free one
/// is taken where the usual one is in use.
pub fn serve(port: Option<&str>) -> Outcome {
    let listener = match port {
        Some(port) => {
            let port = port
                .parse()
                .map_err(|_| format!("{port} is no port: give 1 to 65535."))?;
            listen(port).map_err(|e| format!("Port {port} cannot be used: {e}."))?
        }
        None => listen(USUAL_PORT)
            .or_else(|_| listen(0))
            .map_err(|e| format!("No port can be opened on 127.0.0.1: {e}."))?,
    };
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    println!("Article Compare is at http://{address}/www/ (Ctrl+C stops it)");
    for stream in listener.incoming().flatten() {
        thread::spawn(move || {
            // A browser that hangs up early is no concern of ours.
            let _ = answer(stream);
        });
    }
    Ok(())
}

fn listen(port: u16) -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut header = String::from(" ");
    while !header.trim().is_empty() {
        header.clear();
        reader.read_line(&mut header)?;
    }
    let mut words = request.split_whitespace();
    let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let path = target.split(['?', '#']).next().unwrap_or("");
    if path == "/" || path == "/www" {
        return stream.write_all(
            b"HTTP/1.1 302 Found\r\nLocation: /www/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        );
    }
    let (status, kind, body) = match file_of(path) {
        None => not_found(),
        Some(file) => match fs::read(&file) {
            Ok(bytes) => ("200 OK", media_type(&file), bytes),
            Err(e) if e.kind() == ErrorKind::NotFound => not_found(),
            Err(_) => (
                "403 Forbidden",
                TEXT,
                b"This file cannot be read.\n".to_vec(),
            ),
        },
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-cache\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    Ok(())
}

const TEXT: &str = "text/plain; charset=utf-8";

fn not_found() -> (&'static str, &'static str, Vec<u8>) {
    (
        "404 Not Found",
        TEXT,
        b"There is no such file in www/ or pkg/.\n".to_vec(),
    )
}

/// The file behind a path, if it lies in www/ or pkg/; a folder stands for its index.html.
fn file_of(path: &str) -> Option<PathBuf> {
    let decoded = percent_decoded(path)?;
    let relative = Path::new(decoded.strip_prefix('/')?);
    let mut components = relative.components();
    let plain = components
        .clone()
        .all(|part| matches!(part, Component::Normal(_)));
    let folder = components.next()?.as_os_str();
    if !plain || (folder != "www" && folder != "pkg") {
        return None;
    }
    let file = run::root().join(relative);
    Some(if file.is_dir() {
        file.join("index.html")
    } else {
        file
    })
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("txt" | "md" | "ts") => TEXT,
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{file_of, media_type};
    use std::path::Path;

    #[test]
    fn only_the_page_and_the_package_are_served() {
        assert!(file_of("/pkg/article_compare.js").is_some());
        assert!(file_of("/pkg/").unwrap().ends_with("pkg/index.html"));
        assert_eq!(file_of("/Cargo.toml"), None);
        assert_eq!(file_of("/www/../Cargo.toml"), None);
        assert_eq!(file_of("/www/%2e%2e/Cargo.toml"), None);
        assert_eq!(file_of("//etc/hostname"), None);
        assert_eq!(file_of("/www/%zz"), None);
    }

    #[test]
    fn a_browser_is_told_what_the_engine_is() {
        assert_eq!(
            media_type(Path::new("article_compare_bg.wasm")),
            "application/wasm"
        );
    }
}
