// 飘窗
var piaoX = 10, piaoY = 120, stepX = 1, stepY = 1;

function movePiao() {
  var box = document.getElementById('piao');
  var maxX = 60;
  var maxY = document.documentElement.clientHeight - 140;
  piaoX += stepX;
  piaoY += stepY;
  if (piaoX > maxX || piaoX < 4) stepX = -stepX;
  if (piaoY > maxY || piaoY < 60) stepY = -stepY;
  box.style.left = piaoX + 'px';
  box.style.top = piaoY + 'px';
}

setInterval(movePiao, 30);
