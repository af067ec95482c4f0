//! The yardstick of `make bench`: an axum handler that answers every request with the bytes of one file.
//!
//! `bare ADDRESS FILE`

use std::net::SocketAddr;

use axum::Router;
use axum::body::Bytes;
use http::header;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(address), Some(file)) = (arguments.next(), arguments.next()) else { return Err("bare ADDRESS FILE".into()) };
    let body = Bytes::from(std::fs::read(file)?);
    let serve = move || async move { ([(header::CONTENT_TYPE, "application/json;charset=UTF-8")], body.clone()) };
    let listener = tokio::net::TcpListener::bind(address.parse::<SocketAddr>()?).await?;
    axum::serve(listener, Router::new().fallback(serve)).await?;
    Ok(())
}
